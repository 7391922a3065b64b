import { describe, expect, it } from 'vitest';
import { findablesOf } from '../../../src/background/search/entries.ts';
import { beginsNearly } from '../../../src/background/search/match.ts';
import { search } from '../../../src/background/search/search.ts';
import { readerWith } from './support.ts';

const entries = await findablesOf(await readerWith());
const here = { languages: ['en'], today: '2025-11-22' };
const find = (query: string, languages = here.languages) => search(entries, query, 10, { ...here, languages });
const ids = (query: string) => find(query).map((hit) => hit.ref.id);
const marked = (query: string) =>
	find(query)[0]?.matched.ranges.map(([start, end]) => find(query)[0]?.matched.text.slice(start, end));

describe('search', () => {
	it.each(['medinsk', 'мединск', 'MEDINSKY', 'vlad med', 'Medínsky', 'medinsky vladimir', 'Мединський'])(
		'%s finds Medinsky first',
		(query) => {
			expect(ids(query)[0]).toBe('vladimir-medinsky');
		},
	);

	it('shows the name in the reader’s language when it answers, else the form that did, with the name beside it', () => {
		expect(find('medinsk')[0]).toMatchObject({ matched: { text: 'Vladimir Medinsky', ranges: [[9, 16]] } });
		expect(find('medinsk')[0]).not.toHaveProperty('name');
		expect(find('мединск')[0]).toMatchObject({ matched: { text: 'Владимир Мединский' }, name: 'Vladimir Medinsky' });
	});

	it('marks the parts that answered', () => {
		expect(marked('med vlad')).toEqual(['Vlad', 'Med']);
		expect(marked('Умєров')).toEqual(['Умєров']);
	});

	it('forgives one slip in a word of five letters or more', () => {
		expect(['medinksy', 'mendinsky', 'medinky', 'medimsky', 'умеров', 'умаров'].map((query) => ids(query)[0])).toEqual([
			'vladimir-medinsky',
			'vladimir-medinsky',
			'vladimir-medinsky',
			'vladimir-medinsky',
			'rustem-umerov',
			'rustem-umerov',
		]);
		expect(ids('mex')).toEqual([]);
		expect(ids('xxdinsky')).toEqual([]);
	});

	it('ranks the exact name, then names that begin so, then words that do, then guesses', () => {
		expect(ids('harbour talks')).toEqual(['talks', 'round-1', 'round-2']);
		// A headline that begins with the word does not come before the events.
		expect(ids('talks')).toEqual(['talks', 'round-1', 'round-2', 'a1']);
		expect(ids('south wire')).toEqual(['south-wire', 'south-wire-sport']);
	});

	it('tells role, place, source and date beside the name', () => {
		expect(find('medinsky')[0]).toMatchObject({
			kind: 'actor',
			type: 'Person',
			detail: 'Presidential aide',
			accounts: 2,
		});
		expect(find('first round')[0]).toMatchObject({
			kind: 'event',
			detail: 'Harbour City',
			date: '2025-05-16',
			accounts: 2,
		});
		expect(find('good beginning')[0]).toMatchObject({ kind: 'account', detail: 'South Wire', date: '2025-05-17' });
		expect(find('north post')[0]).toMatchObject({ kind: 'source', detail: 'northpost.example', accounts: 2 });
	});

	it('finds sources by their domain', () => {
		expect(ids('northpost.example')[0]).toBe('north-post');
	});

	it('answers nothing to an empty query or one of signs only', () => {
		expect(ids('')).toEqual([]);
		expect(ids(' .,- ')).toEqual([]);
	});

	it('keeps to the limit', () => {
		expect(search(entries, 'talks', 1, here)).toHaveLength(1);
	});
});

/** Slow and plain: tries every beginning of the word. */
function beginsNearlyNaive(word: string, wanted: string): boolean {
	return Array.from({ length: word.length + 1 }, (_, length) => distance(word.slice(0, length), wanted)).some(
		(edits) => edits <= 1,
	);
}

function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, (_, i) =>
		Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
	for (let i = 1; i <= a.length; i += 1) {
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
			const row = rows[i];
			if (row !== undefined) row[j] = best;
		}
	}
	return at(a.length, b.length);
}

it('one slip is found wherever the plain reference finds it, and nowhere else', () => {
	const letters = 'ab';
	const words = (length: number): string[] =>
		length === 0 ? [''] : words(length - 1).flatMap((word) => [...letters].map((letter) => word + letter));
	for (const word of [...words(3), ...words(5)]) {
		for (const wanted of [...words(2), ...words(4)]) {
			expect([word, wanted, beginsNearly(word, wanted)]).toEqual([word, wanted, beginsNearlyNaive(word, wanted)]);
		}
	}
});
