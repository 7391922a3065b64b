/** From a dataset's entries to aliases and records: everything the lexicon says, before it is packed. */

import { textForms } from '../../dataset/text.ts';
import type { Actor, Alias, Dataset, EventEntry, Text } from '../../dataset/types.ts';
import { type HeadClass, headClassOf, isRound, ordinalOf } from '../events/heads.ts';
import { foldedText } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type AliasKind, CaseNeed, MAX_ALIAS_TOKENS } from './layout.ts';
import type { ActorRecord, EntityRecord, EventRecord } from './records.ts';

export interface AliasEntry {
	readonly entity: number;
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly lang: string | undefined;
	readonly scope: 'name' | 'noun';
	readonly kind: AliasKind;
	readonly weak: boolean;
	readonly inflect: boolean;
	readonly givenForm: boolean;
	/** Per token, what letter case the text must show. */
	readonly caseNeeds: readonly CaseNeed[];
}

export interface LexiconEntries {
	readonly records: readonly EntityRecord[];
	readonly aliases: readonly AliasEntry[];
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

	const records: EntityRecord[] = [];
	const aliases: AliasEntry[] = [];
	for (const actor of dataset.actors) {
		const entity = records.length;
		aliases.push(...aliasesOf(actor, entity, actor.type === 'Person' ? 'person' : 'thing'));
		records.push(actorRecord(actor, eventsOfActor.get(entity) ?? []));
	}
	for (const event of dataset.events) {
		const entity = records.length;
		const own = aliasesOf(event, entity, 'event');
		aliases.push(...own);
		const parent = event.superEvent === undefined ? undefined : eventIndex(event.superEvent);
		const record: EventRecord = {
			kind: 'event',
			id: event.id,
			...(event.startDate === undefined ? {} : { start: event.startDate }),
			...(event.endDate === undefined ? {} : { end: event.endDate }),
			locations: indices(event.location, actorIndex),
			participants: indices(event.participants, actorIndex),
			parent: parent ?? null,
			children: childrenOf.get(entity) ?? [],
			heads: headsOf(own),
			ordinal: ordinalFrom(textForms(event.name).map(({ text }) => text)),
			sameAs: event.sameAs ?? [],
		};
		records.push(record);
	}
	return { records, aliases };
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
		initials: actor.type === 'Person' ? initialsOf(actor) : '',
		events,
	};
}

/** First letters of all but the last word of every full name. */
function initialsOf(actor: Actor): string {
	const letters = new Set<string>();
	const fullNames = [
		...textForms(actor.name).map(({ text }) => text),
		...(actor.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
	];
	for (const name of fullNames) {
		for (const token of tokenize(name).slice(0, -1)) {
			if (token.kind === 'word' && token.letterCase !== 'lower') letters.add(token.text[0] ?? '');
		}
	}
	return [...letters].join('');
}

function* nameAliases(name: Text): Generator<Exclude<Alias, string>> {
	for (const { text, lang } of textForms(name)) {
		yield lang === undefined ? { text, kind: 'full' } : { text, lang, kind: 'full' };
	}
}

function aliasesOf(entry: Actor | EventEntry, entity: number, nature: Nature): AliasEntry[] {
	const result: AliasEntry[] = [];
	const seen = new Set<string>();
	const add = (text: string, base: Omit<AliasEntry, 'text' | 'tokens' | 'caseNeeds' | 'entity' | 'scope'>) => {
		const key = `${base.kind === 'cue'} ${text} ${base.lang ?? ''}`;
		const tokens = tokenize(text);
		if (seen.has(key) || tokens.length === 0 || tokens.length > MAX_ALIAS_TOKENS) return;
		seen.add(key);
		const caseNeeds = base.kind === 'cue' ? tokens.map(acronymNeed) : needsOf(tokens, nature, base.kind);
		result.push({ ...base, entity, text, tokens, caseNeeds, scope: nature === 'person' ? 'name' : 'noun' });
	};
	// What an alias says of its strength or inflection goes before what the same text says as a name.
	for (const alias of [...(entry.aliases ?? []), ...nameAliases(entry.name)]) {
		const full = typeof alias === 'string' ? { text: alias } : alias;
		const kind = full.kind ?? (/\s/.test(full.text) ? 'full' : 'short');
		const weakByDefault = nature !== 'thing' && tokenize(full.text).length === 1;
		const common = {
			lang: full.lang,
			kind,
			weak: full.strength === undefined ? weakByDefault : full.strength === 'weak',
			inflect: full.inflect !== false,
		};
		add(full.text, { ...common, givenForm: false });
		for (const form of full.forms ?? []) add(form, { ...common, inflect: false, givenForm: true });
	}
	for (const cue of entry.cues ?? []) {
		for (const { text, lang } of textForms(cue)) {
			add(text, { lang, kind: 'cue', weak: true, inflect: true, givenForm: false });
		}
	}
	return result;
}

/**
 * Persons' names keep every capital; other names the first one ("Russian foreign ministry" is common); events none, since
 * many languages write their adjectives small. Acronyms stay acronyms everywhere.
 */
function needsOf(tokens: readonly Token[], nature: Nature, kind: AliasKind): CaseNeed[] {
	return tokens.map((token, position) => {
		const acronym = acronymNeed(token);
		if (acronym !== CaseNeed.None || token.letterCase === 'lower' || token.letterCase === 'none') return acronym;
		if (nature === 'event') return CaseNeed.None;
		if (nature === 'person' && kind !== 'office') return CaseNeed.Capital;
		return position === 0 && kind !== 'office' && kind !== 'phrase' ? CaseNeed.Capital : CaseNeed.None;
	});
}

function acronymNeed(token: Token): CaseNeed {
	return token.letterCase === 'upper' ? CaseNeed.Upper : CaseNeed.None;
}

/** Prepositions behind which a head word no longer names the event itself ("order naming …", "debate over the venue"). */
const HEAD_ENDS = new Set(
	'of on in for about to over at from with after and о об в во на по с к за про у до від з та и і'.split(' '),
);

/** The tokens of a name that say what the event is, without what it is about. */
function ownTokens(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex(({ text }, at) => at > 0 && HEAD_ENDS.has(text));
	return end < 0 ? tokens : tokens.slice(0, end);
}

/** The classes of the head words of its names and of the aliases that name it alone. */
function headsOf(aliases: readonly AliasEntry[]): HeadClass[] {
	const heads = new Set<HeadClass>();
	for (const { tokens, kind, weak } of aliases) {
		if (kind === 'cue' || weak) continue;
		const found = ownTokens(tokens)
			.map(({ text }) => headClassOf(text))
			.findLast((head) => head !== undefined);
		if (found !== undefined) heads.add(found);
	}
	return [...heads];
}

/** "round 2", "second round", "второй раунд": the same number in at least one name, and no other. */
function ordinalFrom(names: readonly string[]): number | null {
	const found = new Set<number>();
	for (const name of names) {
		const tokens = ownTokens(tokenize(name));
		tokens.forEach((token, i) => {
			if (!isRound(token.text)) return;
			const value = ordinalOf(tokens[i - 1]?.text ?? '') ?? smallNumber(tokens[i + 1]);
			if (value !== undefined) found.add(value);
		});
	}
	const [only] = found;
	return found.size === 1 && only !== undefined ? only : null;
}

function smallNumber(token: Token | undefined): number | undefined {
	return token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : undefined;
}
