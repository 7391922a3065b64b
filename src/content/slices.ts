/** Long work in slices, so that the page gets its turn in between and input never waits. */

/** Most of a slice is over before a frame of the screen is. */
const SLICE = 8;

interface SchedulerLike {
	yield?(): Promise<void>;
}

/** Tells when the slice that begins now is over. */
export function slice(): () => boolean {
	const end = performance.now() + SLICE;
	return () => performance.now() > end;
}

/** Lets the page work first. Where the browser can, what was begun goes on before what has not begun yet. */
export function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: SchedulerLike };
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
