/** Lightness of a computed colour, in the notations that browsers answer with. */
import { expect, test } from 'vitest';
import { parseColour } from '../../../src/content/scheme.ts';

test.each([
	['rgb(255, 255, 255)', 1, 1],
	['rgba(0, 0, 0, 0)', 0, 0],
	['rgb(20 22 26 / 0.9)', 0.085, 0.9],
	['color(srgb 0.1 0.1 0.1)', 0.1, 1],
	['color(srgb 1 1 1 / 0.5)', 1, 0.5],
	['color(display-p3 0.1 0.1 0.1)', 0.1, 1],
	['oklch(0.2 0.05 260)', 0.2, 1],
	['lab(98 0 0)', 0.98, 1],
])('%s', (computed, light, alpha) => {
	const colour = parseColour(computed);
	expect(colour?.light).toBeCloseTo(light, 2);
	expect(colour?.alpha).toBe(alpha);
});

test('a name is no computed colour', () => {
	expect(parseColour('transparent')).toBeUndefined();
});
