/**
 * Bare definite heads: "the talks" without any anchor stand for the talks that the page named before. English only,
 * since it alone of our languages says by an article that something known is meant.
 */
import type { Lexicon } from '../lexicon/open.ts';
import { type Block, type Page, spanOf, textOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import type { Span } from '../types.ts';
import { bareHead } from './find.ts';
import { type HeadClass, headFit } from './heads.ts';
import { type HeadPhrase, headPhrases } from './phrases.ts';

const DEFINITE = new Set(['the', 'those', 'these', 'this', 'that']);
/** "the talks" are those that the page is mostly about; "those talks" the ones named last. */
const ARTICLE = 'the';
const MOSTLY = 0.5;
/** Classes that a page seldom uses for anything but its own event. */
const CLASSES: ReadonlySet<HeadClass> = new Set(['talks', 'war', 'operation', 'ceasefire', 'call']);
/** What follows a head that is said more closely, and so is another one if nothing near fitted. */
const SAID_MORE_CLOSELY = new Set('between with in at among of on over involving'.split(' '));
/** An antecedent further back than this is trusted only when the page is mostly about it. */
const NEAR_BLOCKS = 2;
const CONFIDENCE = 0.75;

export function resolveAnaphora(lexicon: Lexicon, page: Page, settled: readonly Candidate[]): Candidate[] {
	const named = new NamedEvents(lexicon, settled);
	const found: Candidate[] = [];
	for (const block of page.blocks) {
		if (block.isTitle) continue;
		for (const phrase of headPhrases(block)) {
			if (!isBareDefinite(block, phrase)) continue;
			const antecedent = named.antecedent(block, phrase);
			if (antecedent !== undefined)
				found.push(bareHead(block, phrase, antecedent.entity, CONFIDENCE, [fullName(antecedent)]));
		}
	}
	return found;
}

function fullName({ span, hit }: Candidate) {
	return { type: 'full-name', text: textOf(hit.block, span), span } as const;
}

function isBareDefinite({ tokens }: Block, { first, last, headClass, ordinal }: HeadPhrase): boolean {
	if (ordinal !== undefined || !CLASSES.has(headClass)) return false;
	if (!tokens.isJoined(first) || !DEFINITE.has(tokens.at(first - 1)?.text ?? '')) return false;
	const next = tokens.at(last + 1);
	return next === undefined || !next.joined || (next.kind !== 'hyphen' && !SAID_MORE_CLOSELY.has(next.text));
}

/** The page's event mentions in order, by what they may be called. */
class NamedEvents {
	readonly #lexicon: Lexicon;
	readonly #events: readonly Candidate[];
	readonly #main = new Map<HeadClass, Candidate | undefined>();
	readonly #byClass = new Map<HeadClass, readonly Candidate[]>();

	constructor(lexicon: Lexicon, settled: readonly Candidate[]) {
		this.#lexicon = lexicon;
		this.#events = settled.filter(({ entity }) => lexicon.entity(entity).kind === 'event');
	}

	antecedent(block: Block, phrase: HeadPhrase): Candidate | undefined {
		const kin = this.#ofClass(phrase.headClass);
		const at = spanOf(block, phrase.first, phrase.last);
		if (block.tokens.at(phrase.first - 1)?.text === ARTICLE) {
			const main = this.#mostly(phrase.headClass);
			if (main !== undefined) return main;
		}
		const nearest = kin[countBefore(kin, at) - 1];
		if (nearest === undefined || at.block - nearest.span.block > NEAR_BLOCKS) return undefined;
		return nearest;
	}

	/** The first mention of the event that at least half of a class's mentions are of. */
	#mostly(headClass: HeadClass): Candidate | undefined {
		if (this.#main.has(headClass)) return this.#main.get(headClass);
		const kin = this.#ofClass(headClass);
		const counts = new Map<number, number>();
		for (const { entity } of kin) counts.set(entity, (counts.get(entity) ?? 0) + 1);
		const [top] = [...counts].sort((a, b) => b[1] - a[1]);
		const enough = top !== undefined && top[1] >= kin.length * MOSTLY;
		const main = enough ? kin.find(({ entity }) => entity === top[0]) : undefined;
		this.#main.set(headClass, main);
		return main;
	}

	/** Mentions of events whose own heads are of a class. */
	#ofClass(headClass: HeadClass): readonly Candidate[] {
		const known = this.#byClass.get(headClass);
		if (known !== undefined) return known;
		const found = this.#events.filter(({ entity }) => {
			const record = this.#lexicon.entity(entity);
			return record.kind === 'event' && headFit(headClass, record.heads) === 1;
		});
		this.#byClass.set(headClass, found);
		return found;
	}
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
