import { expect, test } from 'vitest';
import { matching } from '../../../src/options/corrections-filter.ts';
import type { Correction } from '../../../src/protocol/corrections.ts';

const correction = (id: string, text: string, name: string, where: string): Correction => ({
	id,
	madeAt: '',
	kind: 'actor',
	refs: [{ dataset: 'd', id: 'a' }],
	text,
	name,
	scope: where === '' ? 'everywhere' : 'site',
	where,
});
const ALL = [
	correction('1', 'Graham', 'Lindsey Graham', 'paper.example'),
	correction('2', 'Мединский', 'Владимир Мединский', ''),
];

test.each([
	['', ['1', '2']],
	['  ', ['1', '2']],
	['paper graham', ['1']],
	['МЕДИН', ['2']],
	['graham other', []],
])('%j finds %j', (query, ids) => {
	expect(matching(ALL, query).map(({ id }) => id)).toEqual(ids);
});
