/** The languages' words about dates as look-ups by folded form. A form that two languages share says the same in both, or the first one's. */
import { once } from '../once.ts';
import { foldedText } from '../text/fold.ts';
import type { LetterCase } from '../text/token.ts';
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { pl } from './languages/pl.ts';
import { ru } from './languages/ru.ts';
import { sl } from './languages/sl.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import type { TimeWords } from './words.ts';

const TABLES: readonly TimeWords[] = [en, ru, uk, pl, cs, sl, bg, de, tr];

interface Named {
	readonly value: number;
	readonly tables: readonly TimeWords[];
}

/** Folded as a whole, which takes a fraction of folding each. */
function formsIn(words: string): string[] {
	return words === '' ? [] : foldedText(words).split(' ');
}

/** Forms to what they stand for, with the languages that say so. */
function named(pick: (table: TimeWords) => readonly (readonly [value: number, words: string])[]): Map<string, Named> {
	const found = new Map<string, Named>();
	for (const table of TABLES) {
		for (const [value, words] of pick(table)) {
			const own: Named = { value, tables: [table] };
			for (const form of formsIn(words)) {
				const known = found.get(form);
				if (known === undefined) found.set(form, own);
				else if (known.value === value) found.set(form, { value, tables: [...known.tables, table] });
			}
		}
	}
	return found;
}

const numbered = (words: readonly string[], from: number) => words.map((own, index) => [index + from, own] as const);
const months = once(() => named(({ months: own }) => numbered(own, 1)));
const weekdays = once(() => named(({ weekdays: own }) => numbered(own, 0)));
const days = once(() => named(({ days: own }) => own));
const weeks = once(() => named(({ week }) => [[0, week]]));

/** All words that may begin a date or be one. */
export function timeForms(): string[] {
	return [months, weekdays, days, weeks].flatMap((forms) => [...forms().keys()]);
}

/** The month of a word, unless its language writes months with a capital and this one is small. */
export function monthOf(form: string, letterCase: LetterCase): number | undefined {
	const month = months().get(form);
	if (month === undefined) return undefined;
	return letterCase === 'lower' && month.tables.every(({ capitalMonths }) => capitalMonths) ? undefined : month.value;
}

/** Sunday is 0. */
export function weekdayOf(form: string): Named | undefined {
	return weekdays().get(form);
}

/** "yesterday" is -1. */
export function dayOffsetOf(form: string): number | undefined {
	return days().get(form)?.value;
}

export function weekOf(form: string): Named | undefined {
	return weeks().get(form);
}

type Kind = 'last' | 'next' | 'future' | 'behindDay' | 'until' | 'since';

const ofKind = once(
	(): ReadonlyMap<TimeWords, Readonly<Record<Kind, ReadonlySet<string>>>> =>
		new Map(
			TABLES.map((table) => {
				const set = (kind: Kind) => new Set(formsIn(table[kind]));
				const [last, next, future] = [set('last'), set('next'), set('future')];
				return [table, { last, next, future, behindDay: set('behindDay'), until: set('until'), since: set('since') }];
			}),
		),
);

/** Whether a word is of a kind in one of some languages. */
export function isTimeWord(kind: Kind, form: string, tables: readonly TimeWords[] = TABLES): boolean {
	return tables.some((table) => ofKind().get(table)?.[kind].has(form));
}
