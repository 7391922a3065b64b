/** From a base form to its stems and forms, by the tables of its language. */
import { type InflectLanguage, LANGUAGES, PARADIGMS } from './tables.ts';

/** A stem of a word with the index in `PARADIGMS` of the rule that inflects it. */
export interface Stem {
	readonly text: string;
	readonly paradigm: number;
}

const CYRILLIC = /[\u0400-\u052f]/;
/** A shorter stem would make unlike words meet ("Крым", "кро…"). */
const SHORTEST_STEM = 2;

const CYRILLIC_LANGUAGES: ReadonlySet<string> = new Set(['ru', 'uk', 'bg']);

/** Languages whose rules apply to a word: the alias's own with the possessive of English, else those of its letters. */
export function languagesOf(word: string, lang: string | undefined): readonly InflectLanguage[] {
	const cyrillic = CYRILLIC.test(word);
	const own = LANGUAGES.find((known) => known === lang);
	if (own !== undefined && CYRILLIC_LANGUAGES.has(own) === cyrillic)
		return cyrillic || own === 'en' ? [own] : [own, 'en'];
	if (!cyrillic) return ['en'];
	if (/[іїєґ']/.test(word)) return ['uk'];
	if (/[ыэ]/.test(word)) return ['ru'];
	return ['ru', 'uk'];
}

/** All stems by which inflected forms of a folded base form can be found; the base form itself is not among them. */
export function stemsOf(base: string, lang: string | undefined, scope: 'name' | 'noun'): Stem[] {
	const languages = languagesOf(base, lang);
	const stems: Stem[] = [];
	PARADIGMS.forEach((paradigm, index) => {
		if (!languages.includes(paradigm.lang)) return;
		if (paradigm.scope !== 'any' && paradigm.scope !== scope) return;
		if (!base.endsWith(paradigm.base)) return;
		if (paradigm.fits !== undefined && !paradigm.fits.test(base)) return;
		const text = base.slice(0, base.length - paradigm.base.length);
		if (text.length >= SHORTEST_STEM) stems.push({ text, paradigm: index });
	});
	return stems;
}

/** Every form of a folded base form, the base first. */
export function formsOf(base: string, lang: string | undefined, scope: 'name' | 'noun'): string[] {
	const forms = new Set([base]);
	for (const { text, paradigm } of stemsOf(base, lang, scope)) {
		for (const ending of PARADIGMS[paradigm]?.endings ?? []) forms.add(text + ending);
	}
	return [...forms];
}

/** Endings of each paradigm as a set, for looking up what is left of a word behind a stem. */
export const ENDINGS: readonly ReadonlySet<string>[] = PARADIGMS.map(({ endings }) => new Set(endings));
