/** Changes are bundled, and none is dropped. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Debounce } from '../../../src/content/observe.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('runs once when it has been quiet for 250 ms', () => {
	const run = vi.fn();
	const debounce = new Debounce(run);
	for (let i = 0; i < 3; i++) {
		debounce.poke();
		vi.advanceTimersByTime(100);
	}
	expect(run).not.toHaveBeenCalled();
	vi.advanceTimersByTime(150);
	expect(run).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(5000);
	expect(run).toHaveBeenCalledTimes(1);
});

test('runs after a second even if it is never quiet, and again for what comes later', () => {
	const run = vi.fn();
	const debounce = new Debounce(run);
	for (let i = 0; i < 21; i++) {
		debounce.poke();
		vi.advanceTimersByTime(100);
	}
	expect(run).toHaveBeenCalledTimes(2);
});

test('does not run once cancelled', () => {
	const run = vi.fn();
	const debounce = new Debounce(run);
	debounce.poke();
	debounce.cancel();
	vi.advanceTimersByTime(5000);
	expect(run).not.toHaveBeenCalled();
});
