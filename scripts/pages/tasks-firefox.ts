/**
 * How long the extension kept a page's main thread, in Firefox: from its own profiler, which looks once a millisecond
 * at what the main threads do. Looks that met the extension one after another are one task; what counts is the thread's
 * own time, which other programs on the machine do not lengthen.
 */
import { chromeScope } from '../driver/firefox.ts';
import type { Session } from '../driver/launch.ts';
import type { MainThread, Meter } from './tasks.ts';

const EVERY_MS = 1;
const START = `Services.profiler.StartProfiler(4_000_000, ${EVERY_MS}, ['js', 'cpu'], ['GeckoMain'])`;

/** The parts that are read here of a profile in the format of the Firefox profiler. */
interface Profile {
	readonly meta: { readonly sampleUnits?: { readonly threadCPUDelta: string } };
	readonly threads: readonly Thread[];
	readonly processes: readonly Profile[];
}
interface Thread {
	readonly name: string;
	readonly processType: string;
	readonly samples: Table;
	readonly stackTable: Table;
	readonly frameTable: Table;
	readonly stringTable: readonly string[];
}
interface Table {
	readonly schema: Readonly<Record<string, number>>;
	readonly data: readonly (readonly (number | null)[])[];
}

/** `origin` is the extension's. */
export function firefoxMeter({ browser }: Session, origin: string): Meter {
	return {
		async start() {
			await chromeScope(browser, `${START}.then(() => 0)`);
		},
		async stop() {
			const json = await chromeScope(
				browser,
				`(async () => {
					const profile = await Services.profiler.getProfileDataAsync();
					await Services.profiler.StopProfiler();
					return JSON.stringify(profile);
				})()`,
			);
			return fromProfile(JSON.parse(String(json)) as Profile, `${origin}src/content/`);
		},
	};
}

export function fromProfile(profile: Profile, script: string): MainThread {
	const perMs = { ns: 1e6, µs: 1e3 }[profile.meta.sampleUnits?.threadCPUDelta ?? ''] ?? 1e3;
	const tasks = allThreads(profile).map((thread) => tasksIn(thread, script));
	const sums = tasks.map((one) => one.reduce((sum, task) => sum + task, 0));
	return { longestTaskMs: Math.max(0, ...tasks.flat()) / perMs, markingMs: Math.max(0, ...sums) / perMs };
}

function allThreads({ threads, processes }: Profile): Thread[] {
	return [...threads, ...processes.flatMap(allThreads)];
}

/** The time of each run of looks that met the script. */
function tasksIn(thread: Thread, script: string): number[] {
	const inScript = stacksWith(thread, script);
	const tasks: number[] = [];
	let running = false;
	for (const row of thread.samples.data.keys()) {
		const stack = cell(thread.samples, row, 'stack');
		const runs = stack !== null && inScript[stack] === true;
		const time = cell(thread.samples, row, 'threadCPUDelta') ?? 0;
		if (runs) tasks.push((running ? (tasks.pop() ?? 0) : 0) + time);
		running = runs;
	}
	return tasks;
}

/** Which stacks have the script somewhere in them. */
function stacksWith({ stackTable, frameTable, stringTable }: Thread, script: string): boolean[] {
	const ours = new Set(stringTable.flatMap((text, index) => (text.includes(script) ? [index] : [])));
	const has: boolean[] = [];
	for (const stack of stackTable.data.keys()) {
		const prefix = cell(stackTable, stack, 'prefix');
		const frame = cell(stackTable, stack, 'frame');
		const location = frame === null ? null : cell(frameTable, frame, 'location');
		has.push((location !== null && ours.has(location)) || (prefix !== null && has[prefix] === true));
	}
	return has;
}

function cell({ schema, data }: Table, row: number, column: string): number | null {
	return data[row]?.[schema[column] ?? -1] ?? null;
}
