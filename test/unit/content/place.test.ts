/** The card stays inside the viewport, on the side with room, and does not jump. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place } from '../../../src/content/card/place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 384, height: 500 };

test('stands under the mark when there is room', () => {
	expect(place({ left: 100, top: 100, bottom: 120 }, card, 560, viewport)).toMatchObject({
		side: 'below',
		left: 100,
		top: 128,
	});
});

test('stands over the mark when there is more room', () => {
	expect(place({ left: 100, top: 700, bottom: 720 }, card, 560, viewport)).toMatchObject({ side: 'above', top: 192 });
});

test('keeps the side that it had', () => {
	expect(place({ left: 100, top: 500, bottom: 520 }, card, 560, viewport, 'below').side).toBe('below');
});

test('never leaves the viewport', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -50, max: 1000 }),
			fc.integer({ min: -20, max: 800 }),
			fc.integer({ min: 40, max: 560 }),
			(left, top, height) => {
				const spot = place({ left, top, bottom: top + 20 }, { width: 384, height }, 560, viewport);
				expect(spot.left).toBeGreaterThanOrEqual(8);
				expect(spot.left + 384).toBeLessThanOrEqual(992);
				expect(spot.top).toBeGreaterThanOrEqual(8);
				expect(spot.top + Math.min(height, spot.height)).toBeLessThanOrEqual(792);
			},
		),
	);
});
