/** The pure parts of the search page: facets, months, order, copies; and where Alt+Enter leads. */
import { describe, expect, it } from 'vitest';
import type { AccountView, Detail, SearchHit } from '../../../src/protocol/views.ts';
import { toJson, toMarkdown } from '../../../src/search/export.ts';
import { byDate, facetsOf, monthsOf, nextMonth } from '../../../src/search/facets.ts';
import { otherAccount } from '../../../src/ui/search/other-account.ts';

const dataset = { id: 'd', name: 'Set', version: '1' };
const hit = (id: string, more: Partial<SearchHit> = {}): SearchHit => ({
	ref: { dataset: 'd', id },
	kind: 'account',
	matched: { text: `Title ${id}`, ranges: [] },
	inLanguage: [],
	accounts: 0,
	score: 1,
	dataset,
	...more,
});
const hits = [
	hit('a', { date: '2025-05-16', source: 'Post', inLanguage: ['en'] }),
	hit('b', { date: '2025-06', source: 'Wire', inLanguage: ['en-GB'] }),
	hit('c', { kind: 'actor', type: 'Person' }),
	hit('d', { date: '2024', source: 'Post', inLanguage: ['uk'] }),
];

describe('facets', () => {
	it('count what there is to choose from, and leave out what is no choice', () => {
		const facets = Object.fromEntries(
			facetsOf(hits).map(({ key, values }) => [key, values.map(({ value, count }) => `${value} ${count}`)]),
		);
		expect(facets).toEqual({
			kind: ['account 3', 'Person 1'],
			source: ['Post 2', 'Wire 1'],
			language: ['en 2', 'uk 1'],
			year: ['2025 2', '2024 1'],
		});
	});

	it('tell the months of what is known to the month', () => {
		expect(monthsOf(hits)).toEqual([
			{ month: '2025-05', count: 1 },
			{ month: '2025-06', count: 1 },
		]);
		expect([nextMonth('2025-06'), nextMonth('2025-12')]).toEqual(['2025-07', '2026-01']);
	});

	it('order by date, what has none last', () => {
		expect(byDate(hits).map(({ ref }) => ref.id)).toEqual(['b', 'a', 'd', 'c']);
	});
});

describe('copies', () => {
	it('say what was asked and found', () => {
		const [first] = (JSON.parse(toJson('q', hits)) as { results: unknown[] }).results;
		expect(first).toEqual({ kind: 'account', dataset: 'd', id: 'a', title: 'Title a', date: '2025-05-16', score: 1 });
		expect(toMarkdown('a *b*', hits.slice(0, 1))).toBe('# a \\*b\\*\n\n- **Title a** (Post, 2025-05-16, Set)\n');
	});
});

describe('the other account', () => {
	const account = (id: string, more: Partial<AccountView> = {}): AccountView => ({
		ref: { dataset: 'd', id },
		source: { ref: { dataset: 'd', id: 's' }, name: 'Post', evidence: [] },
		cautions: [],
		reading: false,
		href: `https://post.example/${id}`,
		...more,
	});
	const source = (accounts: readonly AccountView[]): Detail => ({
		kind: 'source',
		source: { ref: { dataset: 'd', id: 's' }, name: 'Post', evidence: [] },
		dataset,
		accounts,
	});

	it('has a link and is not the one being read', () => {
		expect(otherAccount(source([account('old'), account('new')]))?.ref.id).toBe('new');
		expect(otherAccount(source([account('old'), account('new', { reading: true })]))?.ref.id).toBe('old');
		const { href: _, ...without } = account('none');
		expect(otherAccount(source([without]))).toBeUndefined();
	});
});
