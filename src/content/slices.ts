/** Long work in slices, so that the page gets its turn in between and input never waits. */

/** Most of a slice is over before a frame of the screen is. */
const SLICE = 8;

interface SchedulerLike {
	yield?(): Promise<void>;
}

/** Work that can be interrupted after each of its steps. A step is well below a slice, and worth a look at the clock. */
export type Steps<T> = Generator<void, T>;

/** How many small things (a node, a block) make a step. */
export const STEP = 64;

export function inOneGo<T>(work: Steps<T>): T {
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** The first slice at once, the others as the page lets them. Undefined when nobody wants it any more. */
export async function inSlices<T>(work: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
	for (let end = performance.now() + SLICE; ; ) {
		const step = work.next();
		if (step.done) return step.value;
		if (performance.now() <= end) continue;
		await pause();
		if (!isWanted()) return undefined;
		end = performance.now() + SLICE;
	}
}

/** Lets the page work first. Where the browser can, what was begun goes on before what has not begun yet. */
function pause(): Promise<void> {
	const { scheduler } = globalThis as { scheduler?: SchedulerLike };
	// Where there is none, an element of the page may bear its name.
	if (typeof scheduler?.yield === 'function') return scheduler.yield();
	return new Promise((resolve) => setTimeout(resolve));
}
