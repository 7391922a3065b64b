/** What others have written, spoiled in every way, is refused in words or harmless: so many cases here, more by `npm run fuzz`. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CASES, obeying, type Target } from '../../../scripts/fuzz/target.ts';

export function fuzz(targets: readonly Target[]): void {
	// The background logs the messages that it could not answer.
	beforeAll(() => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	});
	afterAll(() => vi.restoreAllMocks());

	test.each(targets)('$name, spoiled, is refused or harmless', { timeout: 300_000 }, async (target) => {
		let cases = 0;
		await fc.assert(
			fc.asyncProperty(target.cases, async (value) => {
				cases += 1;
				await obeying(target, value);
			}),
			{ numRuns: CASES },
		);
		expect(cases).toBe(CASES);
	});
}
