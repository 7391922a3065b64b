/**
 * What our content script costs a page's main thread, from the browser's own trace. In processor time of that thread:
 * what else runs on the machine does not count. The pages have no scripts of their own.
 */
import type { CDPSession, Page } from 'puppeteer-core';

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	/** Microseconds, by the clock and of the processor. */
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'toplevel'];
/** The trace has a copy of each task for the scheduler. */
const TASK = /RunTask$/;

/** Our milliseconds in each task that had any, while `act` runs. */
export async function ourTasks(page: Page, extensionId: string, act: () => Promise<void>): Promise<number[]> {
	const session = await page.createCDPSession();
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: CATEGORIES },
	});
	await act();
	await finished(session);
	await session.detach();
	return tasksOf(events, extensionId);
}

async function finished(session: CDPSession): Promise<void> {
	const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
	await session.send('Tracing.end');
	await complete;
}

function tasksOf(events: readonly TraceEvent[], extensionId: string): number[] {
	// Not the background, which is traced too and has the same address but for this.
	const content = `${extensionId}/src/content/`;
	const named = events.filter(({ args }) => args?.data?.url?.includes(content) ?? false);
	const [first] = named;
	if (first === undefined) return [];
	const thread = events.filter(
		({ pid, tid, ph, ts }) => pid === first.pid && tid === first.tid && ph === 'X' && ts >= first.ts,
	);
	// Answers of the browser are taken up between tasks: there are no other promises in these pages.
	const ours = outermost(
		thread.filter((event) => named.includes(event) || /PerformMicrotaskCheckpoint$/.test(event.name)),
	);
	const tasks = outermost(thread.filter(({ name }) => TASK.test(name)));
	const sums = new Map<TraceEvent, number>();
	for (const event of ours) {
		const task = tasks.find((one) => contains(one, event)) ?? event;
		sums.set(task, (sums.get(task) ?? 0) + (event.tdur ?? event.dur ?? 0) / 1000);
	}
	return [...sums.values()];
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const kept: TraceEvent[] = [];
	for (const event of sorted) {
		const last = kept.at(-1);
		if (last === undefined || !contains(last, event)) kept.push(event);
	}
	return kept;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
	return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}
