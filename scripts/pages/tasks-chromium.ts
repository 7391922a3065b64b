/** How long the extension kept a page's main thread, in Chromium: from a trace of the page's renderer. */
import type { Page } from 'puppeteer-core';
import type { MainThread, Meter } from './tasks.ts';

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'];
/** What runs script. The page's own scripts are off, so all of it on that thread is the extension's. */
const SCRIPT = new Set([
	'EvaluateScript',
	'v8.compile',
	'FunctionCall',
	'RunMicrotasks',
	'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
const TASK = /RunTask$/;

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds. */
	readonly ts: number;
	readonly dur?: number;
	/** The same in the thread's own time, which other programs on the machine do not lengthen. */
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly url?: string } };
}

/** `origin` is the extension's. */
export function chromiumMeter(page: Page, origin: string): Meter {
	return {
		start: () => page.tracing.start({ categories: CATEGORIES }),
		async stop() {
			const bytes = await page.tracing.stop();
			const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
			return fromTrace(traceEvents, origin);
		},
	};
}

export function fromTrace(events: readonly TraceEvent[], origin: string): MainThread {
	const whole = events.filter(({ ph }) => ph === 'X');
	// Its other pages only call functions in between: the one that evaluates a script of it is the page being read.
	const content = whole.find(
		({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith(`${origin}src/content/`),
	);
	if (content === undefined) return { longestTaskMs: 0, markingMs: 0 };
	const own = whole.filter(({ pid, tid }) => pid === content.pid && tid === content.tid).sort((a, b) => a.ts - b.ts);
	const scripts = outermost(own.filter(({ name, ts }) => SCRIPT.has(name) && ts >= content.ts));
	const tasks = own.filter(({ name }) => TASK.test(name));
	const sums = new Map<TraceEvent, number>();
	for (const script of scripts) {
		const task = tasks.findLast((one) => one.ts <= script.ts && end(one) >= end(script));
		if (task !== undefined) sums.set(task, (sums.get(task) ?? 0) + cost(script));
	}
	return {
		longestTaskMs: Math.max(0, ...sums.values()) / 1000,
		markingMs: scripts.reduce((sum, script) => sum + cost(script), 0) / 1000,
	};
}

/** Script runs within script. */
function outermost(sorted: readonly TraceEvent[]): TraceEvent[] {
	const outer: TraceEvent[] = [];
	for (const event of sorted) {
		const last = outer.at(-1);
		if (last === undefined || event.ts >= end(last)) outer.push(event);
	}
	return outer;
}

function end({ ts, dur = 0 }: TraceEvent): number {
	return ts + dur;
}

function cost({ dur = 0, tdur = dur }: TraceEvent): number {
	return tdur;
}
