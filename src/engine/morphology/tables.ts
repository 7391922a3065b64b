/** All languages' paradigms in one list; a compiled lexicon names them by their index in it. */
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { pl } from './languages/pl.ts';
import { ru } from './languages/ru.ts';
import { sl } from './languages/sl.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import type { ParadigmRow } from './paradigm.ts';

const TABLES = { bg, cs, de, en, pl, ru, sl, tr, uk } as const;

export type InflectLanguage = keyof typeof TABLES;

export interface Paradigm extends ParadigmRow {
	readonly lang: InflectLanguage;
}

export const LANGUAGES = Object.keys(TABLES) as InflectLanguage[];

/** The language of a BCP 47 tag, when there are rules for it. */
export function knownLanguage(tag: string | undefined): InflectLanguage | undefined {
	const primary = tag?.slice(0, 2).toLowerCase();
	return LANGUAGES.find((lang) => lang === primary);
}

export const PARADIGMS: readonly Paradigm[] = LANGUAGES.flatMap((lang) =>
	TABLES[lang].map((row) => ({ ...row, lang })),
);
