import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../src/protocol/views.ts';
import { groupHits, isListKey, moveActive, NONE } from '../../../src/ui/search/list.ts';

function hit(id: string, kind: SearchHit['kind'], type?: SearchHit['type']): SearchHit {
	return {
		ref: { dataset: 'd', id },
		kind,
		...(type === undefined ? {} : { type }),
		matched: { text: id, ranges: [] },
		inLanguage: [],
		score: 0,
		accounts: 0,
		dataset: { id: 'd', name: 'D', version: '1' },
	};
}

describe('moveActive', () => {
	it('walks down and up and goes round at the ends', () => {
		expect(moveActive(NONE, 3, 'ArrowDown')).toBe(0);
		expect(moveActive(0, 3, 'ArrowDown')).toBe(1);
		expect(moveActive(2, 3, 'ArrowDown')).toBe(0);
		expect(moveActive(0, 3, 'ArrowUp')).toBe(2);
		expect(moveActive(NONE, 3, 'ArrowUp')).toBe(2);
	});

	it('jumps to the ends', () => {
		expect(moveActive(1, 3, 'Home')).toBe(0);
		expect(moveActive(1, 3, 'End')).toBe(2);
	});

	it('has no active option in an empty list', () => {
		for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const) expect(moveActive(0, 0, key)).toBe(NONE);
	});

	it('knows its keys', () => {
		expect(isListKey('ArrowDown')).toBe(true);
		expect(isListKey('ArrowLeft')).toBe(false);
	});
});

describe('groupHits', () => {
	it('puts a kind together and keeps the best hit first', () => {
		const groups = groupHits([
			hit('medinsky', 'actor', 'Person'),
			hit('account-1', 'account'),
			hit('ministry', 'actor', 'Organization'),
			hit('fomin', 'actor', 'Person'),
		]);
		expect(groups.map(({ label, hits }) => [label, hits.map(({ ref }) => ref.id)])).toEqual([
			['Person', ['medinsky', 'fomin']],
			['account', ['account-1']],
			['Organization', ['ministry']],
		]);
	});

	it('takes an actor without a type as an actor', () => {
		expect(groupHits([hit('x', 'actor')])[0]?.label).toBe('actor');
	});
});
