/** When a sheet that is drawn down goes. */
import { expect, test } from 'vitest';
import { isDismissed } from '../../../src/content/card/sheet.ts';

test.each<[string, number, number, boolean]>([
	['far, however slowly', 120, 4000, true],
	['a quick flick', 40, 50, true],
	['a little, slowly', 40, 800, false],
	['a tap that trembles', 5, 2, false],
])('%s', (_, down, milliseconds, goes) => {
	expect(isDismissed(down, milliseconds)).toBe(goes);
});
