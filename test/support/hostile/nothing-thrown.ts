/** For suites of pages that want to break us: whatever the page does, none of our parts has thrown when a test ends. */
import { afterEach, beforeEach, expect } from 'vitest';
import { collectErrors, type Errors } from '../../../scripts/driver/errors.ts';
import type { Stage } from '../suite.ts';

export function expectNothingThrown(stage: Stage): void {
	let errors: Errors;
	beforeEach(async () => {
		errors = await collectErrors(stage.session, stage.page);
	});
	afterEach(async () => {
		expect(await errors.stop()).toEqual([]);
	});
}
