import { describe, expect, it } from 'vitest';
import { PAGE, pagesToAsk } from '../../../src/options/browse-pages.ts';
import { inserted, moved } from '../../../src/options/order.ts';
import { mappingFor } from '../../../src/options/table-mapping.ts';
import type { TableAnswer } from '../../../src/protocol/import.ts';

describe('the order of datasets', () => {
	const ids = ['a', 'b', 'c', 'd'];

	it('moves one a step up or down, and leaves the ends alone', () => {
		expect(moved(ids, 'c', -1)).toEqual(['a', 'c', 'b', 'd']);
		expect(moved(ids, 'b', 1)).toEqual(['a', 'c', 'b', 'd']);
		expect(moved(ids, 'a', -1)).toEqual(ids);
		expect(moved(ids, 'd', 1)).toEqual(ids);
	});

	it('puts what is dropped in the place of what it is dropped on', () => {
		expect(inserted(ids, 'a', 'c')).toEqual(['b', 'c', 'a', 'd']);
		expect(inserted(ids, 'd', 'a')).toEqual(['d', 'a', 'b', 'c']);
		expect(inserted(ids, 'x', 'a')).toEqual(ids);
	});
});

describe('pagesToAsk', () => {
	it('gives whole pages that hold what is in view, and nothing beyond the end', () => {
		expect(pagesToAsk(0, 10, 50)).toEqual([[0, 50]]);
		expect(pagesToAsk(PAGE - 1, PAGE, 3 * PAGE)).toEqual([
			[0, PAGE],
			[PAGE, 2 * PAGE],
		]);
		expect(pagesToAsk(0, 0, 0)).toEqual([]);
	});
});

describe('mappingFor', () => {
	const table: TableAnswer = {
		type: 'table',
		columns: ['Title', 'Link', 'Day'],
		rows: [],
		guess: { kind: 'accounts', columns: { Title: 'headline', Link: 'url', Day: 'datePublished' } },
		fields: {
			actors: ['name', 'sameAs'],
			events: ['name', 'startDate'],
			sources: ['name', 'url'],
			accounts: ['headline', 'url', 'datePublished'],
		},
	};

	it('keeps what both kinds of row know, a headline as a name', () => {
		expect(mappingFor('sources', table, table.guess.columns)).toEqual({
			kind: 'sources',
			columns: { Title: 'name', Link: 'url' },
		});
	});

	it('comes back to the guess', () => {
		expect(mappingFor('accounts', table, {})).toBe(table.guess);
	});
});
