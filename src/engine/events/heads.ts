/**
 * Head words of events ("talks", "переговоры", "обмін"): what an event without a proper name is called by.
 * Words of one class may stand for one another; a word may belong to a second class with less weight.
 */
import { ENGLISH, marksOf } from './word-marks.ts';
import type { HeadClass, WordKind } from './words.ts';

export type { HeadClass } from './words.ts';

/** Classes that a text may use for one another, and how much of the weight is left. */
const KINSHIP: Readonly<Partial<Record<HeadClass, Partial<Record<HeadClass, number>>>>> = {
	meeting: { talks: 0.8, visit: 0.5 },
	talks: { meeting: 0.6 },
};

/** Whether a word is of some kind in a language of the head that it stands beside: only these may say something of it. */
export function isOfKind(kind: WordKind, word: string, head: string): boolean {
	const { languages } = marksOf(word);
	return ((languages[kind] ?? 0) & (marksOf(head).languages.head ?? 0)) !== 0;
}

/** The number of an ordinal as it qualifies a head ("second round", "второго раунда"). */
export function ordinalOf(word: string, head: string): number | undefined {
	const { ordinals } = marksOf(word);
	if (ordinals.length === 0) return undefined;
	const languages = marksOf(head).languages.head ?? 0;
	return ordinals.find(({ language }) => (language & languages) !== 0)?.value;
}

/** Whether a word is an ordinal in any language. */
export function isOrdinal(word: string): boolean {
	return marksOf(word).ordinals.length > 0;
}

/** Whether a word is a head in English, which says by its articles whether something known is meant. */
export function isEnglishHead(form: string): boolean {
	return ((marksOf(form).languages.head ?? 0) & ENGLISH) !== 0;
}

/** The class of a folded word form, if it is a head word. */
export function headClassOf(form: string): HeadClass | undefined {
	return marksOf(form).headClass;
}

/** How well a head of class `used` can stand for an event whose own heads are `own`: 0 to 1. */
export function headFit(used: HeadClass, own: readonly HeadClass[]): number {
	let best = 0;
	for (const headClass of own) {
		const fit = headClass === used ? 1 : (KINSHIP[used]?.[headClass] ?? 0);
		if (fit > best) best = fit;
	}
	return best;
}

/** English heads that are verbs behind these words ("to strike a deal", "will visit"). */
const BEFORE_VERBS = new Set(
	'to will would can could may might shall should must not cannot he she they we you i who did does do let'.split(' '),
);

export function isVerbAfter(before: string): boolean {
	return BEFORE_VERBS.has(before);
}

/** Whether a head needs two kinds of anchors, since it stands in many other phrases too. */
export function isVagueHead(form: string): boolean {
	return marksOf(form).languages.vague !== undefined;
}

/** "round", "раунд": the head that takes its meaning from what it is a round of. */
export function isRound(form: string): boolean {
	return marksOf(form).languages.round !== undefined;
}
