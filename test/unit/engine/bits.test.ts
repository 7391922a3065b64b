import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHash, type HashBits, hasHash, makeBits, unionOf, viewBits } from '../../../src/engine/text/bits.ts';
import { hashOf } from '../../../src/engine/text/hash.ts';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
/** How many entries a set has room for, and what it holds. */
const content = fc.tuple(fc.constantFrom(0, 10, 100, 300, 5000, 40_000), fc.array(hash, { maxLength: 30 }));

function setOf([room, hashes]: readonly [number, readonly number[]]): HashBits {
	const bits = makeBits(room, 16);
	for (const one of hashes) addHash(bits, one);
	return viewBits(bits);
}

describe('the union of bitmaps', () => {
	it('answers yes where any of them does, whatever their sizes', () => {
		fc.assert(
			fc.property(fc.array(content, { maxLength: 5 }), fc.array(hash, { maxLength: 200 }), (contents, others) => {
				const sets = contents.map(setOf);
				const union = unionOf(sets);
				for (const one of [...contents.flatMap(([, hashes]) => hashes), ...others]) {
					if (sets.some((set) => hasHash(set, one))) expect(hasHash(union, one)).toBe(true);
				}
				expect(union.empty).toBe(sets.every(({ empty }) => empty));
			}),
		);
	});

	it('answers yes to few others', () => {
		const some = (from: number, count: number) => Array.from({ length: count }, (_, at) => hashOf(`word ${from + at}`));
		const union = unionOf([setOf([5000, some(0, 5000)]), setOf([300, some(5000, 300)])]);
		const passed = some(10_000, 20_000).filter((one) => hasHash(union, one));
		expect(passed.length).toBeLessThan(20_000 * 0.05);
	});

	it('leaves the sets as they were', () => {
		const sets = [setOf([100, [1, 2]]), setOf([5000, [3]])];
		const before = sets.map(({ words }) => [...words]);
		unionOf(sets);
		expect(sets.map(({ words }) => [...words])).toEqual(before);
	});
});
