/** Which languages inflect a word, and all forms of a base form: for closed word classes, and for tests of the tables. */
import { groupBy } from '../group.ts';
import { once } from '../once.ts';
import { isLongEnoughForNoun, SHORTEST_STEM } from './paradigm.ts';
import type { Scope } from './rules.ts';
import { type InflectLanguage, knownLanguage, PARADIGMS, type Paradigm } from './tables.ts';

const CYRILLIC = /[\u0400-\u052f]/;
const CYRILLIC_LANGUAGES: ReadonlySet<string> = new Set(['ru', 'uk', 'bg']);

/** Languages whose rules apply to a word: the alias's own with the possessive of English, else those of its letters. */
export function languagesOf(word: string, lang: string | undefined): readonly InflectLanguage[] {
	const cyrillic = CYRILLIC.test(word);
	const own = knownLanguage(lang);
	if (own !== undefined && CYRILLIC_LANGUAGES.has(own) === cyrillic)
		return cyrillic || own === 'en' ? [own] : [own, 'en'];
	if (!cyrillic) return ['en'];
	if (/[іїєґ']/.test(word)) return ['uk'];
	if (/[ыэ]/.test(word)) return ['ru'];
	return ['ru', 'uk'];
}

/** By language, and by the last letter of the base's ending: few of all are worth a closer look. */
const paradigms = once(() => groupBy(PARADIGMS, ({ lang, base }) => lang + base.slice(-1)));

function fitting(base: string, languages: readonly InflectLanguage[]): readonly Paradigm[] {
	return languages.flatMap((lang) => [lang, lang + base.slice(-1)].flatMap((key) => paradigms().get(key) ?? []));
}

/** Every form of a folded base form, the base first. */
export function formsOf(base: string, lang: string | undefined, scope: Scope): string[] {
	const forms = new Set([base]);
	for (const paradigm of fitting(base, languagesOf(base, lang))) {
		if (!base.endsWith(paradigm.base)) continue;
		if (paradigm.scope !== 'any' && paradigm.scope !== scope) continue;
		if (paradigm.fits !== undefined && !paradigm.fits.test(base)) continue;
		const stem = base.slice(0, base.length - paradigm.base.length);
		if (stem.length < SHORTEST_STEM) continue;
		for (const ending of paradigm.endings) {
			if (scope === 'name' || isLongEnoughForNoun(base, paradigm.base, ending)) forms.add(stem + ending);
		}
	}
	return [...forms];
}
