/**
 * Head words of events ("talks", "переговоры", "обмін"): what an event without a proper name is called by.
 * Words of one class may stand for one another; a word may belong to a second class with less weight.
 */
import { once } from '../once.ts';
import { foldedText } from '../text/fold.ts';
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { pl } from './languages/pl.ts';
import { ru } from './languages/ru.ts';
import { sl } from './languages/sl.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { type EventWords, formsIn, type HeadClass, listOf } from './words.ts';

export type { HeadClass } from './words.ts';

/** English first; a form that several languages share has the class that the first of them gives it. */
const TABLES: Readonly<Record<string, EventWords>> = { en, ru, uk, pl, cs, sl, bg, de, tr };

/** Classes that a text may use for one another, and how much of the weight is left. */
const KINSHIP: Readonly<Partial<Record<HeadClass, Partial<Record<HeadClass, number>>>>> = {
	meeting: { talks: 0.8, visit: 0.5 },
	talks: { meeting: 0.6 },
};

/** One language's words in all their written forms. */
interface Forms extends Record<WordKind, ReadonlySet<string>> {
	readonly heads: ReadonlyMap<string, HeadClass>;
	readonly ordinals: ReadonlyMap<string, number>;
}

type WordKind = 'qualifiers' | 'next' | 'planned' | 'modals' | 'occasions' | 'demonstratives' | 'possessives';

const languageForms = once((): readonly Forms[] =>
	Object.entries(TABLES).map(([lang, words]) => formsOfLanguage(lang, words)),
);

function formsOfLanguage(lang: string, words: EventWords): Forms {
	const heads = new Map<string, HeadClass>();
	for (const [headClass, bases] of Object.entries(words.heads)) {
		for (const form of formsIn(bases, lang)) if (!heads.has(form)) heads.set(form, headClass as HeadClass);
	}
	const ordinals = new Map<string, number>();
	words.ordinals.forEach((bases, index) => {
		for (const form of formsIn(bases, lang)) if (!ordinals.has(form)) ordinals.set(form, index + 1);
	});
	const inflected = (bases: string) => new Set(formsIn(bases, lang));
	// Pronouns and modals stand as they are: their endings would make other words of them.
	const exact = (bases: string) => new Set(listOf(bases).map(foldedText));
	return {
		heads,
		ordinals,
		qualifiers: inflected(words.qualifiers),
		next: inflected(words.next),
		planned: inflected(words.planned),
		modals: exact(words.modals),
		occasions: exact(words.occasions),
		demonstratives: exact(words.demonstratives),
		possessives: exact(words.possessives),
	};
}

/** The languages in which a form is a head: only their words may say something of it. */
const byHead = once((): ReadonlyMap<string, readonly Forms[]> => {
	const found = new Map<string, Forms[]>();
	for (const forms of languageForms()) {
		for (const head of forms.heads.keys()) {
			const known = found.get(head);
			if (known === undefined) found.set(head, [forms]);
			else known.push(forms);
		}
	}
	return found;
});

/** Whether a word is of some kind in the language of a head that it stands beside. */
export function isOfKind(kind: WordKind, word: string, head: string): boolean {
	return (
		byHead()
			.get(head)
			?.some((forms) => forms[kind].has(word)) ?? false
	);
}

/** The number of an ordinal as it qualifies a head ("second round", "второго раунда"). */
export function ordinalOf(word: string, head: string): number | undefined {
	return byHead()
		.get(head)
		?.map(({ ordinals }) => ordinals.get(word))
		.find((value) => value !== undefined);
}

/** Whether a word is an ordinal in any language. */
export function isOrdinal(word: string): boolean {
	return languageForms().some(({ ordinals }) => ordinals.has(word));
}

/** Whether a word is a head in English, which says by its articles whether something known is meant. */
export function isEnglishHead(form: string): boolean {
	return languageForms()[0]?.heads.has(form) ?? false;
}

/** The written forms of one list of all languages' tables. */
function formsOfAll(pick: (words: EventWords) => string): ReadonlySet<string> {
	return new Set(Object.entries(TABLES).flatMap(([lang, words]) => formsIn(pick(words), lang)));
}

export function headForms(): Iterable<string> {
	return byHead().keys();
}

/** The class of a folded word form, if it is a head word. */
export function headClassOf(form: string): HeadClass | undefined {
	return byHead().get(form)?.[0]?.heads.get(form);
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

const vagueForms = once(() => formsOfAll(({ vague }) => vague));

/** English heads that are verbs behind these words ("to strike a deal", "will visit"). */
const BEFORE_VERBS = new Set(
	'to will would can could may might shall should must not cannot he she they we you i who did does do let'.split(' '),
);

export function isVerbAfter(before: string): boolean {
	return BEFORE_VERBS.has(before);
}

/** Whether a head needs two kinds of anchors, since it stands in many other phrases too. */
export function isVagueHead(form: string): boolean {
	return vagueForms().has(form);
}

const roundForms = once(() => formsOfAll(({ round }) => round));

/** "round", "раунд": the head that takes its meaning from what it is a round of. */
export function isRound(form: string): boolean {
	return roundForms().has(form);
}
