import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, openLexicon } from '../../../src/engine/index.ts';
import { beginsWith, looseMatchers } from '../../../src/engine/lookup/loose.ts';
import { nearMatcher } from '../../../src/engine/lookup/near.ts';
import { type WordList, type WordMatcher, walk } from '../../../src/engine/lookup/walk.ts';
import { letterSpellings } from '../../../src/engine/morphology/transliterate.ts';
import { makeDataset, person, place } from '../../support/dataset.ts';

function listOf(words: readonly string[]): { sorted: string[]; list: WordList } {
	const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
	const starts = new Int32Array(sorted.length + 1);
	sorted.forEach((word, at) => {
		starts[at + 1] = (starts[at] ?? 0) + word.length;
	});
	return { sorted, list: { pool: Uint16Array.from(sorted.join(''), (unit) => unit.charCodeAt(0)), starts } };
}

function passed(words: readonly string[], matcher: WordMatcher): string[] {
	const { sorted, list } = listOf(words);
	return walk(list, matcher).flatMap(({ from, to }) => sorted.slice(from, to));
}

/** Slow and plain: the optimal string alignment distance, by recursion on what the last letters are. */
function distance(a: string, b: string): number {
	const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
	for (let i = 0; i <= a.length; i++) {
		for (let j = 0; j <= b.length; j++) {
			const row = rows[i] as number[];
			if (i === 0 || j === 0) row[j] = i + j;
			else {
				row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
				if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
					row[j] = Math.min(row[j] as number, at(i - 2, j - 2) + 1);
				}
			}
		}
	}
	return at(a.length, b.length);
}

const beginnings = (word: string) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
const letters = (from: string, most: number) =>
	fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: most }).map((list) => list.join(''));

describe('words near a query', () => {
	it.each([1, 2])('are those with a beginning within %i edits, in any place and the first letter too', (edits) => {
		const near = (words: string[], query: string) =>
			words.filter((word) => beginnings(word).some((beginning) => distance(beginning, query) <= edits));
		fc.assert(
			fc.property(fc.array(letters('abcв', 7), { maxLength: 40 }), letters('abcв', 6), (words, query) => {
				fc.pre(query.length > edits);
				const { sorted } = listOf(words);
				expect(passed(words, nearMatcher(query, edits))).toEqual(near(sorted, query));
			}),
			{ numRuns: 500 },
		);
	});
});

/** Every Latin spelling of a Cyrillic word: slow, and only for short words. */
function spellings(word: string): string[] {
	return [...word].reduce<string[]>(
		(all, letter) => {
			const own = letterSpellings().get(letter.charCodeAt(0)) ?? [letter];
			return all.flatMap((before) => own.map((spelling) => before + spelling));
		},
		[''],
	);
}

describe('words in another alphabet', () => {
	const cyrillic = letters('вжйьошц', 3);
	it('begin with what one of their spellings begins with', () => {
		fc.assert(
			fc.property(fc.array(cyrillic, { maxLength: 12 }), letters('vwzhsoyjct', 4), (words, query) => {
				const { sorted } = listOf(words);
				const [matcher] = looseMatchers(query) as [WordMatcher];
				const expected = sorted.filter((word) => spellings(word).some((spelling) => spelling.startsWith(query)));
				expect(passed(words, matcher)).toEqual(expected);
			}),
			{ numRuns: 500 },
		);
	});

	it('are found by a query in Cyrillic letters when they begin with one of its spellings', () => {
		fc.assert(
			fc.property(fc.array(letters('vwzhsoyjct', 7), { maxLength: 12 }), cyrillic, (words, query) => {
				// A query of letters that may be left out begins nothing.
				const written = spellings(query).filter((spelling) => spelling !== '');
				fc.pre(!spellings(query).includes(''));
				const { sorted } = listOf(words);
				const matcher = looseMatchers(query)[1] as WordMatcher;
				const expected = sorted.filter((word) => written.some((spelling) => word.startsWith(spelling)));
				expect(passed(words, matcher)).toEqual(expected);
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		['зеленський', 'zelenskiy'],
		['зеленский', 'zelensky'],
		['witkoff', 'виткофф'],
		['виткофф', 'witkof'],
		['лавров', 'lavroff'],
		['хрущев', 'khrus'],
		["o'brien", 'obri'],
		["в'ячеслав", 'вяче'],
		['умеров', 'умер'],
	])('%s begins with %s', (word, query) => {
		expect(beginsWith(query)(word)).toBeGreaterThan(0);
	});

	it.each([
		['зеленський', 'zelt'],
		['witkoff', 'видов'],
		['medinsky', 'medinskyy'],
	])('%s does not begin with %s', (word, query) => {
		expect(beginsWith(query)(word)).toBe(-1);
	});
});

describe('looking up in a lexicon', () => {
	const lexicon = openLexicon(
		compile(
			makeDataset({
				actors: [
					person('ada', { en: 'Ada Quayle', uk: 'Ада Зеленьска' }, { aliases: ['Quayle', 'Q.'], cues: ['rower'] }),
					person('bert', 'Bert Ada-Quaid'),
					person('zoe', 'Zoë Quayle'),
					place('quay', 'Quay Trust of Ada'),
				],
			}),
		),
	);
	const found = (query: string, limit = 10) =>
		lexicon.lookUp(query, limit).map(({ entity }) => lexicon.entity(entity).id);

	it('ranks the whole alias, then those that begin so, then others, the shorter first', () => {
		expect(found('quayle')).toEqual(['ada', 'zoe']);
		expect(found('quay')).toEqual(['ada', 'quay', 'zoe']);
		expect(found('ada')).toEqual(['ada', 'bert', 'quay']);
		expect(found('quayle', 1)).toEqual(['ada']);
	});

	it('takes words in any order, each for another word of the alias', () => {
		expect(found('qua ada')).toEqual(['ada', 'bert', 'quay']);
		expect(found('ada ada')).toEqual([]);
		expect(found('zoe ada')).toEqual([]);
	});

	it('forgives case, diacritics, hyphens, alphabet, and slips in long words', () => {
		expect(found('ZOÉ')).toEqual(['zoe']);
		expect(found('ada-quaid')).toEqual(['bert']);
		expect(found('zelensk')).toEqual(['ada']);
		expect(found('wuayle')).toEqual(['ada', 'zoe']);
		expect(found('zelenmka')).toEqual([]);
		expect(found('зелеська')).toEqual(['ada']);
	});

	it('finds no cue, and nothing for nothing', () => {
		expect(found('rower')).toEqual([]);
		expect(found('')).toEqual([]);
		expect(found(' -,. ')).toEqual([]);
		expect(found('quayle', 0)).toEqual([]);
	});
});

describe('looking up, against every alias read one by one', () => {
	const words = ['ada', 'adam', 'bo', 'bora', 'cor', 'coral', 'dan'];
	const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

	it('finds the entities whose alias has, for each word of the query, another word that begins with it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
				fc.array(fc.constantFrom('a', 'ad', 'adam', 'b', 'bor', 'c', 'cora', 'x'), { minLength: 1, maxLength: 3 }),
				(entities, query) => {
					const lexicon = openLexicon(
						compile(
							makeDataset({
								actors: entities.map(([first = [], ...others], at) =>
									place(`e${at}`, first.join(' '), { aliases: others.map((other) => other.join(' ')) }),
								),
							}),
						),
					);
					const answers = (alias: readonly string[]) => {
						const free = [...alias];
						return query.every((wanted) => {
							const at = free.findIndex((word) => word.startsWith(wanted));
							if (at >= 0) free.splice(at, 1);
							return at >= 0;
						});
					};
					const expected = entities.flatMap((aliases, at) => (aliases.some(answers) ? [at] : []));
					const found = lexicon.lookUp(query.join(' '), 100).map(({ entity }) => entity);
					expect(found.sort((a, b) => a - b)).toEqual(expected);
				},
			),
		);
	});
});
