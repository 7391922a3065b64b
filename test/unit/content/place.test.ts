/** The card stays inside the viewport, on the side with room, and does not jump. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../../src/content/card/place.ts';

const viewport = { left: 0, top: 0, width: 1000, height: 800 };
const WISH = { height: 560 };
const card = { width: 384, height: 500 };

test('stands under the mark when there is room', () => {
	expect(place({ left: 100, right: 180, top: 100, bottom: 120 }, card, WISH, viewport)).toMatchObject({
		side: 'below',
		left: 100,
		top: 128,
	});
});

test('stands over the mark when there is more room', () => {
	expect(place({ left: 100, right: 180, top: 700, bottom: 720 }, card, WISH, viewport)).toMatchObject({
		side: 'above',
		top: 192,
	});
});

test('keeps the side that it had', () => {
	expect(place({ left: 100, right: 180, top: 500, bottom: 520 }, card, { ...WISH, side: 'below' }, viewport).side).toBe(
		'below',
	);
});

test('begins where text that runs to the left begins', () => {
	const mark = { left: 700, right: 780, top: 100, bottom: 120 };
	expect(place(mark, card, { ...WISH, rtl: true }, viewport).left).toBe(780 - 384);
});

test('never leaves what is seen, pinched larger or not', () => {
	fc.assert(
		fc.property(
			fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 300 }) }),
			fc.integer({ min: -50, max: 1000 }),
			fc.integer({ min: -20, max: 800 }),
			fc.integer({ min: 40, max: 560 }),
			fc.boolean(),
			(offset, left, top, height, rtl) => {
				const seen = { ...offset, width: 700, height: 500 };
				const mark = { left, right: left + 60, top, bottom: top + 20 };
				const spot = place(mark, { width: 384, height }, { ...WISH, rtl }, seen);
				expect(spot.left).toBeGreaterThanOrEqual(seen.left + 8);
				expect(spot.left + 384).toBeLessThanOrEqual(seen.left + 692);
				expect(spot.top).toBeGreaterThanOrEqual(seen.top + 8);
				expect(spot.top + Math.min(height, spot.height)).toBeLessThanOrEqual(seen.top + 492);
			},
		),
	);
});
