/**
 * Heads without any anchor that stand for what the page named before: "the talks", and with a demonstrative "those talks",
 * "эти переговоры". Where a language has no article, "в ходе переговоров" says as much.
 */
import type { Lexicon } from '../lexicon/open.ts';
import { type Block, type Page, spanOf, textOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import type { Evidence, Span } from '../types.ts';
import { saidToBeAhead } from './ahead.ts';
import { bareHead } from './candidate.ts';
import { type HeadClass, headFit, isEnglishHead, isOfKind } from './heads.ts';
import { type HeadPhrase, headPhrases } from './phrases.ts';
import { Rounds } from './rounds.ts';

/** "the talks" are those that the page is mostly about; "those talks" the ones named last. */
const ARTICLE = 'the';
const MOSTLY = 0.5;
/** Classes that a page seldom uses for anything but its own event. */
const CLASSES: ReadonlySet<HeadClass> = new Set(['talks', 'war', 'operation', 'ceasefire', 'call']);
/** What follows a head that is said more closely, and so is another one if nothing near fitted. */
const SAID_MORE_CLOSELY = new Set(
	'between with in at among of on over involving с со в во между о об з із зі у між про z ze w we między o s se v ve mezi mit zwischen über със във за'.split(
		' ',
	),
);
/** An antecedent further back than this is trusted only when the page is mostly about it. */
const NEAR_BLOCKS = 2;
const CONFIDENCE = 0.75;

type Pointer = 'known' | 'demonstrative';

export function resolveAnaphora(lexicon: Lexicon, page: Page, settled: readonly Candidate[]): Candidate[] {
	const named = new NamedBefore(lexicon, page, settled);
	const found: Candidate[] = [];
	for (const block of page.blocks) {
		if (block.isTitle) continue;
		for (const phrase of headPhrases(block)) {
			const pointer = pointerOf(block, phrase);
			const meant = pointer === undefined ? undefined : named.meant(block, phrase, pointer);
			if (meant !== undefined) found.push(bareHead(block, phrase, meant.entity, CONFIDENCE, meant.evidence));
		}
	}
	return found;
}

function pointerOf(
	{ tokens }: Block,
	{ first, last, head, headClass, ordinal, next }: HeadPhrase,
): Pointer | undefined {
	if (ordinal !== undefined || next !== undefined || !CLASSES.has(headClass) || !tokens.isJoined(first))
		return undefined;
	const behind = tokens.at(last + 1);
	if (behind?.joined === true && (behind.kind === 'hyphen' || SAID_MORE_CLOSELY.has(behind.text))) return undefined;
	const before = tokens.at(first - 1)?.text ?? '';
	const word = tokens.at(head)?.text ?? '';
	if ((before === ARTICLE && isEnglishHead(word)) || isOfKind('occasions', before, word)) return 'known';
	return isOfKind('demonstratives', before, word) ? 'demonstrative' : undefined;
}

interface Meant {
	readonly entity: number;
	readonly evidence: readonly Evidence[];
}

/** The page's event mentions in order, by what they may be called. */
class NamedBefore {
	readonly #lexicon: Lexicon;
	readonly #rounds: Rounds;
	readonly #events: readonly Candidate[];
	readonly #main = new Map<HeadClass, Candidate | undefined>();
	readonly #byClass = new Map<string, readonly Candidate[]>();

	constructor(lexicon: Lexicon, page: Page, settled: readonly Candidate[]) {
		this.#lexicon = lexicon;
		this.#rounds = new Rounds(lexicon, page);
		this.#events = settled.filter(({ entity }) => lexicon.entity(entity).kind === 'event');
	}

	meant(block: Block, phrase: HeadPhrase, pointer: Pointer): Meant | undefined {
		const main = pointer === 'known' ? this.#mostly(phrase.headClass) : undefined;
		if (main !== undefined) return this.#roundOf(block, phrase, main);
		const at = spanOf(block, phrase.first, phrase.last);
		// What is pointed at may be called by a kindred word: a summit is taken up as "those talks".
		const kin = this.#ofClass(phrase.headClass, pointer === 'demonstrative');
		const nearest = kin[countBefore(kin, at) - 1];
		if (nearest === undefined || at.block - nearest.span.block > NEAR_BLOCKS) return undefined;
		return { entity: nearest.entity, evidence: [fullName(nearest)] };
	}

	/** Of a series that the page is about, the round that the text or the dates decide on; else the one named most. */
	#roundOf(block: Block, phrase: HeadPhrase, main: Candidate): Meant {
		const record = this.#lexicon.entity(main.entity);
		const evidence = [fullName(main)];
		if (record.kind !== 'event') return { entity: main.entity, evidence };
		const place = { block, first: phrase.first, last: phrase.last };
		const choice = this.#rounds.ofFamily(main.entity, record, place, saidToBeAhead(block.tokens, phrase));
		const decided = choice?.evidence.some(({ type }) => type !== 'series') === true;
		if (choice === undefined || !decided) return { entity: main.entity, evidence };
		return { entity: choice.entity, evidence: [...evidence, ...choice.evidence] };
	}

	/** The first mention of the event that at least half of a class's mentions are of; rounds count for their series. */
	#mostly(headClass: HeadClass): Candidate | undefined {
		if (this.#main.has(headClass)) return this.#main.get(headClass);
		const kin = this.#ofClass(headClass, false);
		const family = mostOf(kin, ({ entity }) => this.#seriesOf(entity));
		const own = kin.filter(({ entity }) => this.#seriesOf(entity) === family?.key);
		const member = mostOf(own, ({ entity }) => entity);
		const enough = family !== undefined && family.count >= kin.length * MOSTLY;
		const main = enough ? own.find(({ entity }) => entity === member?.key) : undefined;
		this.#main.set(headClass, main);
		return main;
	}

	#seriesOf(entity: number): number {
		const record = this.#lexicon.entity(entity);
		return record.kind === 'event' && record.ordinal !== null ? (record.parent ?? entity) : entity;
	}

	/** Mentions of events whose own heads are of a class, or of a kindred one. */
	#ofClass(headClass: HeadClass, kindred: boolean): readonly Candidate[] {
		const key = `${headClass} ${kindred}`;
		const known = this.#byClass.get(key);
		if (known !== undefined) return known;
		const found = this.#events.filter(({ entity }) => {
			const record = this.#lexicon.entity(entity);
			return record.kind === 'event' && headFit(headClass, record.heads) >= (kindred ? Number.EPSILON : 1);
		});
		this.#byClass.set(key, found);
		return found;
	}
}

function mostOf(
	candidates: readonly Candidate[],
	keyOf: (candidate: Candidate) => number,
): { readonly key: number; readonly count: number } | undefined {
	const counts = new Map<number, number>();
	for (const candidate of candidates) counts.set(keyOf(candidate), (counts.get(keyOf(candidate)) ?? 0) + 1);
	const [top] = [...counts].sort((a, b) => b[1] - a[1]);
	return top === undefined ? undefined : { key: top[0], count: top[1] };
}

function fullName({ span, hit }: Candidate): Evidence {
	return { type: 'full-name', text: textOf(hit.block, span), span };
}

/** How many of the mentions, which are in the order of the text, end before a place. */
function countBefore(mentions: readonly Candidate[], at: Span): number {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const span = mentions[middle]?.span;
		if (span !== undefined && isBefore(span, at)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isBefore(a: Span, b: Span): boolean {
	return a.block < b.block || (a.block === b.block && a.end <= b.start);
}
