/** From a dataset's entries to aliases and records: everything the lexicon says, before it is packed. */

import { textForms } from '../../dataset/text.ts';
import type { Actor, Alias, Dataset, EventEntry, Text } from '../../dataset/types.ts';
import { type HeadClass, headClassOf, isRound, ordinalOf } from '../events/heads.ts';
import { foldedText } from '../text/fold.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokens.ts';
import { type AliasKind, CASE_TOKENS, CaseNeed, caseNeedAt, MAX_ALIAS_TOKENS } from './layout.ts';
import type { ActorRecord, EntityRecord, EventRecord } from './records.ts';

export interface AliasEntry {
	readonly entity: number;
	readonly text: string;
	/** Folded. */
	readonly words: readonly string[];
	readonly lang: string | undefined;
	readonly isName: boolean;
	readonly kind: AliasKind;
	readonly weak: boolean;
	readonly inflects: boolean;
	readonly givenForm: boolean;
	/** Two bits per word, see `CaseNeed`. */
	readonly caseNeeds: number;
	/** Which of its words the dataset writes small. */
	readonly small: readonly boolean[];
	/** One word of a thing that may turn out to be a common noun; not where the dataset itself says how it inflects. */
	readonly mayBeCommon: boolean;
}

export interface LexiconEntries {
	readonly records: readonly EntityRecord[];
	/** One at a time: a million of them need not exist at once. */
	aliases(): Generator<AliasEntry>;
}

type Nature = 'person' | 'thing' | 'event';

/** Collects actors first, then events, so that an entity's index does not depend on the order within other kinds. */
export function collectEntries(dataset: Dataset): LexiconEntries {
	const index = new Map<string, number>();
	for (const { id } of dataset.actors) index.set(`actor ${id}`, index.size);
	for (const { id } of dataset.events) index.set(`event ${id}`, index.size);
	const actorIndex = (id: string) => index.get(`actor ${id}`);
	const eventIndex = (id: string) => index.get(`event ${id}`);
	const indices = (ids: readonly string[] | undefined, find: (id: string) => number | undefined) =>
		(ids ?? []).map(find).filter((found) => found !== undefined);

	const eventsOfActor = new Map<number, number[]>();
	const childrenOf = new Map<number, number[]>();
	for (const event of dataset.events) {
		const own = eventIndex(event.id) ?? 0;
		for (const actor of indices([...(event.location ?? []), ...(event.participants ?? [])], actorIndex)) {
			append(eventsOfActor, actor, own);
		}
		const parent = event.superEvent === undefined ? undefined : eventIndex(event.superEvent);
		if (parent !== undefined) append(childrenOf, parent, own);
	}

	const endsOfChildren = childEnds(dataset.events);
	const records: EntityRecord[] = dataset.actors.map((actor, entity) =>
		actorRecord(actor, eventsOfActor.get(entity) ?? []),
	);
	for (const event of dataset.events) {
		const entity = records.length;
		const own = [...aliasesOf(event, entity, 'event')];
		const parent = event.superEvent === undefined ? undefined : eventIndex(event.superEvent);
		const end = lastOf(event, endsOfChildren);
		const record: EventRecord = {
			kind: 'event',
			id: event.id,
			...(event.startDate === undefined ? {} : { start: event.startDate }),
			...(end === undefined ? {} : { end }),
			locations: indices(event.location, actorIndex),
			participants: indices(event.participants, actorIndex),
			parent: parent ?? null,
			children: childrenOf.get(entity) ?? [],
			heads: headsOf(own),
			ordinal: ordinalFrom(textForms(event.name).map(({ text }) => text)),
			sameAs: event.sameAs ?? [],
			...phrasesOf(event),
		};
		records.push(record);
	}
	return {
		records,
		*aliases() {
			let entity = 0;
			for (const actor of dataset.actors)
				yield* aliasesOf(actor, entity++, actor.type === 'Person' ? 'person' : 'thing');
			for (const event of dataset.events) yield* aliasesOf(event, entity++, 'event');
		},
	};
}

/** Phrases that say by themselves whose account of the event this is. */
function phrasesOf({ aliases = [] }: EventEntry): Pick<EventRecord, 'phrases'> {
	const used = aliases.flatMap((alias) =>
		typeof alias === 'string' || alias.usedBy === undefined ? [] : [[alias.text, alias.usedBy] as const],
	);
	return used.length === 0 ? {} : { phrases: Object.fromEntries(used) };
}

/** The last day on which a child of each event ended or, as far as is known, began. */
function childEnds(events: readonly EventEntry[]): ReadonlyMap<string, string> {
	const ends = new Map<string, string>();
	for (const { superEvent, startDate, endDate } of events) {
		const end = endDate ?? startDate;
		if (superEvent !== undefined && end !== undefined && end > (ends.get(superEvent) ?? '')) ends.set(superEvent, end);
	}
	return ends;
}

/** A series whose end the dataset does not give lasts to that of its last child. */
function lastOf({ id, startDate, endDate }: EventEntry, ends: ReadonlyMap<string, string>): string | undefined {
	const last = ends.get(id);
	return endDate ?? (last !== undefined && last > (startDate ?? '') ? last : undefined);
}

function append(map: Map<number, number[]>, key: number, value: number): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else if (!list.includes(value)) list.push(value);
}

function actorRecord(actor: Actor, events: readonly number[]): ActorRecord {
	return {
		kind: 'actor',
		id: actor.id,
		type: actor.type,
		marked: actor.marked !== false,
		sameAs: actor.sameAs ?? [],
		roles: (actor.roles ?? []).map((role) => ({
			titles: textForms(role.title).map(({ text }) => foldedText(text)),
			...(role.startDate === undefined ? {} : { from: role.startDate }),
			...(role.endDate === undefined ? {} : { to: role.endDate }),
		})),
		// Gathered while the names are read; see `compile`.
		initials: '',
		events,
	};
}

function isOneWord([word, second]: readonly Token[]): boolean {
	return second === undefined && (word?.letterCase === 'lower' || word?.letterCase === 'capital');
}

function* nameAliases(name: Text): Generator<Exclude<Alias, string>> {
	for (const { text, lang } of textForms(name)) {
		yield lang === undefined ? { text, kind: 'full' } : { text, lang, kind: 'full' };
	}
}

interface AliasSource {
	readonly text: string;
	readonly lang: string | undefined;
	readonly kind: AliasKind;
	/** Undefined when the dataset does not say: then a single word of a person or an event is weak. */
	readonly strength: 'strong' | 'weak' | undefined;
	/** Undefined when the dataset does not say: then it does, unless it is a common noun. */
	readonly inflects: boolean | undefined;
	readonly givenForm: boolean;
}

/** First letters of all but the last word of a person's name, without those known already. */
export function moreInitials({ isName, kind, words, caseNeeds }: AliasEntry, known: string): string {
	if (!isName || kind === 'cue') return '';
	let letters = '';
	words.slice(0, -1).forEach((word, at) => {
		const letter = word.charAt(0);
		const isSmall = caseNeedAt(caseNeeds, at) === CaseNeed.None;
		if (!isSmall && !known.includes(letter) && !letters.includes(letter)) letters += letter;
	});
	return letters;
}

function* aliasesOf(entry: Actor | EventEntry, entity: number, nature: Nature): Generator<AliasEntry> {
	const seen: AliasSource[] = [];
	for (const source of sourcesOf(entry)) {
		if (seen.some((other) => isSame(other, source))) continue;
		seen.push(source);
		const tokens = tokenize(source.text);
		if (tokens.length === 0 || tokens.length > MAX_ALIAS_TOKENS) continue;
		const { text, lang, kind, strength, inflects, givenForm } = source;
		yield {
			...{ entity, text, lang, kind, givenForm },
			inflects: inflects !== false,
			words: tokens.map((token) => token.text),
			weak: strength === undefined ? nature !== 'thing' && tokens.length === 1 : strength === 'weak',
			isName: nature === 'person',
			caseNeeds: caseNeedsOf(tokens, nature, kind),
			small: tokens.map(({ letterCase }) => letterCase === 'lower'),
			mayBeCommon: nature === 'thing' && kind !== 'cue' && inflects === undefined && isOneWord(tokens),
		};
	}
}

/** What an alias says and a name or cue repeats is said once; an entry has few of them. */
function isSame(a: AliasSource, b: AliasSource): boolean {
	return a.text === b.text && a.lang === b.lang && (a.kind === 'cue') === (b.kind === 'cue');
}

function* sourcesOf(entry: Actor | EventEntry): Generator<AliasSource> {
	// What an alias says of its strength or inflection goes before what the same text says as a name.
	for (const alias of [...(entry.aliases ?? []), ...nameAliases(entry.name)]) {
		const full = typeof alias === 'string' ? { text: alias } : alias;
		const common = {
			lang: full.lang,
			kind: full.kind ?? (/\s/.test(full.text) ? ('full' as const) : ('short' as const)),
			strength: full.strength,
		};
		yield { ...common, text: full.text, inflects: full.inflect, givenForm: false };
		for (const text of full.forms ?? []) yield { ...common, text, inflects: false, givenForm: true };
	}
	for (const cue of entry.cues ?? []) {
		for (const { text, lang } of textForms(cue)) {
			yield { text, lang, kind: 'cue', strength: 'weak', inflects: undefined, givenForm: false };
		}
	}
}

/**
 * Persons' names keep every capital; other names the first one ("Russian foreign ministry" is common); events none, since
 * many languages write their adjectives small. Acronyms stay acronyms everywhere.
 */
function caseNeedsOf(tokens: readonly Token[], nature: Nature, kind: AliasKind): number {
	let needs = 0;
	tokens.slice(0, CASE_TOKENS).forEach((token, at) => {
		const isShortName = tokens.length === 1 && token.text.length < SHORTEST_SMALL;
		needs |= (isShortName ? shortNeed(token, kind) : caseNeedOf(token, at, nature, kind)) << (at * 2);
	});
	return needs;
}

/** A shorter name is an abbreviation of something else when it is written small ("бр."). */
const SHORTEST_SMALL = 4;

function shortNeed({ letterCase }: Token, kind: AliasKind): CaseNeed {
	if (letterCase === 'upper') return CaseNeed.Upper;
	return letterCase === 'capital' && kind !== 'cue' ? CaseNeed.Capital : CaseNeed.None;
}

function caseNeedOf(token: Token, at: number, nature: Nature, kind: AliasKind): CaseNeed {
	if (token.letterCase === 'upper') return CaseNeed.Upper;
	if (token.letterCase !== 'capital' || kind === 'cue' || kind === 'office' || nature === 'event') return CaseNeed.None;
	if (nature === 'person') return CaseNeed.Capital;
	return at === 0 && kind !== 'phrase' ? CaseNeed.Capital : CaseNeed.None;
}

/** Prepositions behind which a head word no longer names the event itself ("order naming …", "debate over the venue"). */
const HEAD_ENDS = new Set(
	'of on in for about to over at from with after and о об в во на по с к за про у до від з та и і'.split(' '),
);

/** The words of a name that say what the event is, without what it is about. */
function ownWords(words: readonly string[]): readonly string[] {
	const end = words.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
	return end < 0 ? words : words.slice(0, end);
}

/** The classes of the head words of its names and of the aliases that name it alone. */
function headsOf(aliases: readonly AliasEntry[]): HeadClass[] {
	const heads = new Set<HeadClass>();
	for (const { words, kind, weak } of aliases) {
		if (kind === 'cue' || weak) continue;
		const found = ownWords(words)
			.map(headClassOf)
			.findLast((head) => head !== undefined);
		if (found !== undefined) heads.add(found);
	}
	return [...heads];
}

/** "round 2", "second round", "второй раунд": the same number in at least one name, and no other. */
function ordinalFrom(names: readonly string[]): number | null {
	const found = new Set<number>();
	for (const name of names) {
		const words = ownWords(tokenize(name).map(({ text }) => text));
		words.forEach((word, at) => {
			if (!isRound(word)) return;
			const value = ordinalOf(words[at - 1] ?? '', word) ?? smallNumber(words[at + 1]);
			if (value !== undefined) found.add(value);
		});
	}
	const [only] = found;
	return found.size === 1 && only !== undefined ? only : null;
}

function smallNumber(word: string | undefined): number | undefined {
	return word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : undefined;
}
