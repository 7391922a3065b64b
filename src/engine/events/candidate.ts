/** Candidates for heads without an alias, and what their points mean as confidence. */
import { type Block, type PlacedHit, spanOf, textOf } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import type { Evidence } from '../types.ts';
import type { HeadPhrase } from './phrases.ts';

/** Stands in for the alias of an event that was found without one. */
const HEAD_ALIAS: PlacedHit['alias'] = {
	index: -1,
	isName: false,
	language: 0,
	entity: -1,
	kind: 'phrase',
	weak: true,
	cue: false,
	inflects: true,
	givenForm: false,
	caseNeeds: 0,
	text: '',
	plain: true,
};

/** A candidate for a head phrase, with the head as its first evidence. */
export function bareHead(
	block: Block,
	{ first, last, head }: HeadPhrase,
	entity: number,
	confidence: number,
	evidence: readonly Evidence[],
): Candidate {
	const span = spanOf(block, head, head);
	return {
		entity,
		hit: { block, first, last, alias: HEAD_ALIAS, inflected: false },
		span: spanOf(block, first, last),
		silent: false,
		score: 0,
		confidence,
		evidence: [{ type: 'head', text: textOf(block, span), span }, ...evidence],
	};
}

export function confidenceOf(score: number): number {
	return Math.min(0.96, 0.6 + 0.05 * score);
}

/** What chose between siblings takes the place of the same kind of evidence for the one first thought of. */
export function withChoice(
	evidence: readonly Evidence[],
	choice: { readonly evidence: readonly Evidence[] } | undefined,
): readonly Evidence[] {
	if (choice === undefined || choice.evidence.length === 0) return evidence;
	return [...evidence.filter(({ type }) => type !== 'date'), ...choice.evidence];
}
