import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdTable } from '../../../src/dataset/id-table.ts';

it('answers as a map does, past every size at which it grows', () => {
	const table = new IdTable(7);
	const map = new Map<string, number>();
	for (let at = 0; at < 20_000; at += 1) {
		const id = `person-${(at * 7919) % 15_000}`;
		table.set(id, -at);
		map.set(id, -at);
	}
	expect(table.size).toBe(map.size);
	for (const [id, value] of map) expect(table.get(id)).toBe(value);
	expect(table.get('nobody')).toBeUndefined();
});

it('takes any text for an id', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 200 }), (ids) => {
			const table = new IdTable();
			for (const [at, id] of ids.entries()) table.set(id, at);
			expect(ids.map((id) => table.get(id))).toEqual(ids.map((_, at) => at));
		}),
		{ numRuns: 30 },
	);
});
