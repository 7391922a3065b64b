/** Filters, the table's columns and coverage: what the panel makes of a story. */
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/panel/coverage.ts';
import { choicesOf, filtered, NO_FILTERS, ownQuestions, stillValid } from '../../../src/panel/filters.ts';
import { matrixOf } from '../../../src/panel/matrix.ts';
import { account, event, question, ref, story } from './support.ts';

const read = account('read', { group: 'North', language: 'en', about: ['round'], reading: true });
const north = account('north', { group: 'North', language: 'en-GB', about: ['round'] });
const south = account('south', { group: 'South', language: 'ru', about: ['part'] });
const loose = account('loose', { language: 'ru', about: ['series'] });
const TALKS = story({
	events: [
		event('round', 'story', { parent: { ref: ref('series'), name: 'Series' } }),
		event('part', 'part', { parent: { ref: ref('round'), name: 'Round' } }),
		event('series', 'series'),
		event('other', 'beside'),
	],
	groups: [{ name: 'North' }, { name: 'South' }, { name: 'West' }, { name: '' }],
	accounts: [read, north, south, loose],
	questions: [
		question('a', [read, north, south], { about: ['round'], silent: [loose] }),
		question('b', [read, south], { about: ['part'] }),
		question('c', [loose, read], { about: ['series'] }),
	],
});
const ids = (entries: readonly { readonly ref: { readonly id: string } }[]) => entries.map((one) => one.ref.id);

describe('choices', () => {
	it('offer only what is there', () => {
		const { groups, languages, events } = choicesOf(TALKS);
		expect(groups).toEqual(['North', 'South', '']);
		expect(languages).toEqual(['en', 'ru']);
		expect(ids(events)).toEqual(['round', 'part', 'series']);
	});

	it('drop what another page no longer offers', () => {
		const chosen = { group: 'South', language: 'fr', event: 'd/gone' };
		expect(stillValid(chosen, choicesOf(TALKS))).toEqual({ ...NO_FILTERS, group: 'South' });
	});
});

it('tells the questions of the story and its parts from those of the series', () => {
	expect(ownQuestions(TALKS)).toBe(2);
	expect(ownQuestions(filtered(TALKS, { ...NO_FILTERS, group: '' }))).toBe(0);
});

describe('filtered', () => {
	it('is the story itself without filters', () => {
		expect(filtered(TALKS, NO_FILTERS)).toBe(TALKS);
	});

	it('keeps the account being read, and no question on which nobody else is left', () => {
		const shown = filtered(TALKS, { ...NO_FILTERS, group: 'South' });
		expect(ids(shown.accounts)).toEqual(['read', 'south']);
		expect(ids(shown.questions)).toEqual(['a', 'b']);
		expect(shown.questions[0]?.positions.map(({ account: one }) => one.ref.id)).toEqual(['read', 'south']);
		expect(shown.questions[0]?.silent).toEqual([]);
	});

	it('knows sources without a group as a choice of their own', () => {
		expect(ids(filtered(TALKS, { ...NO_FILTERS, group: '' }).questions)).toEqual(['c']);
	});

	it('takes a language without its region', () => {
		expect(ids(filtered(TALKS, { ...NO_FILTERS, language: 'en' }).accounts)).toEqual(['read', 'north']);
	});

	it('takes an event with its parts', () => {
		expect(ids(filtered(TALKS, { ...NO_FILTERS, event: 'd/round' }).questions)).toEqual(['a', 'b']);
		expect(ids(filtered(TALKS, { ...NO_FILTERS, event: 'd/part' }).questions)).toEqual(['b']);
	});
});

describe('matrixOf', () => {
	it('puts what is read first, then the groups that speak most, and tells silence from nothing recorded', () => {
		const { groups, rows } = matrixOf(TALKS);
		expect(groups.map(({ name, reading }) => [name, reading])).toEqual([
			['North', true],
			['South', false],
			['North', false],
			['', false],
		]);
		const [a, b] = rows;
		expect(a?.cells.map(({ positions, silent }) => [positions.length, silent.length])).toEqual([
			[1, 0],
			[1, 0],
			[1, 0],
			[0, 1],
		]);
		expect(b?.cells.map(({ positions, silent }) => positions.length + silent.length)).toEqual([1, 1, 0, 0]);
	});

	it('has accounts with few positions share a column, once there are many', () => {
		const many = Array.from({ length: 9 }, (_, index) => account(`n${index}`, { group: 'North' }));
		const [busy] = many;
		if (busy === undefined) throw new Error('no account');
		const questions = ['a', 'b', 'c'].map((id, at) => question(id, at === 0 ? many : [busy]));
		const { groups, rows } = matrixOf(story({ groups: [{ name: 'North' }], accounts: many, questions }));
		expect(groups[0]?.columns.map(({ shared, accounts }) => [shared, accounts.length])).toEqual([
			[false, 1],
			[true, 8],
		]);
		// Nothing is lost by sharing.
		expect(rows[0]?.cells.flatMap(({ positions }) => positions)).toHaveLength(9);
	});
});

describe('coverageOf', () => {
	it('counts the story with its parts, not its series, and names the groups that are missing', () => {
		const { telling, without } = coverageOf(TALKS, NO_FILTERS);
		expect(telling.map(({ group, accounts }) => [group.name, ids(accounts)])).toEqual([
			['North', ['read', 'north']],
			['South', ['south']],
		]);
		expect(without.map(({ name }) => name)).toEqual(['West']);
	});

	it('counts one event when it is chosen', () => {
		const { telling, without } = coverageOf(TALKS, { event: 'd/part' });
		expect(telling.map(({ group }) => group.name)).toEqual(['South']);
		expect(without.map(({ name }) => name)).toEqual(['North', 'West']);
	});
});
