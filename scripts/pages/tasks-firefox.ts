/**
 * How long the extension kept a page's main thread, in Firefox: from its own profiler, which looks once a millisecond
 * at what the main threads do. Looks at the extension that follow one another closely are one task.
 */

import { chromeScope } from '../driver/firefox.ts';
import type { Session } from '../driver/launch.ts';
import type { MainThread, Meter } from './tasks.ts';

const EVERY_MS = 1;
/** A look comes late now and then. */
const SAME_TASK_MS = 4;
const START = `Services.profiler.StartProfiler(4_000_000, ${EVERY_MS}, ['js'], ['GeckoMain'])`;

/** The parts that are read here of a profile in the format of the Firefox profiler. */
interface Profile {
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
	const each = allThreads(profile).map((thread) => measured(samplesIn(thread, script)));
	return {
		longestTaskMs: Math.max(0, ...each.map(({ longestTaskMs }) => longestTaskMs)),
		markingMs: Math.max(0, ...each.map(({ markingMs }) => markingMs)),
	};
}

function allThreads({ threads, processes }: Profile): Thread[] {
	return [...threads, ...processes.flatMap(allThreads)];
}

/** The times of the looks that met the script. */
function samplesIn({ samples, stackTable, frameTable, stringTable }: Thread, script: string): number[] {
	const ours = new Set(stringTable.flatMap((text, index) => (text.includes(script) ? [index] : [])));
	if (ours.size === 0) return [];
	const cell = ({ schema, data }: Table, row: number, column: string) => data[row]?.[schema[column] ?? -1] ?? null;
	const inScript: boolean[] = [];
	for (let stack = 0; stack < stackTable.data.length; stack++) {
		const prefix = cell(stackTable, stack, 'prefix');
		const frame = cell(stackTable, stack, 'frame');
		const own = frame !== null && ours.has(cell(frameTable, frame, 'location') ?? -1);
		inScript[stack] = own || (prefix !== null && inScript[prefix] === true);
	}
	return samples.data.flatMap((_, row) => {
		const stack = cell(samples, row, 'stack');
		const time = cell(samples, row, 'time');
		return stack !== null && time !== null && inScript[stack] ? [time] : [];
	});
}

function measured(times: readonly number[]): MainThread {
	let longest = 0;
	let total = 0;
	let from = 0;
	times.forEach((time, index) => {
		const before = times[index - 1];
		if (before === undefined || time - before > SAME_TASK_MS) from = time - EVERY_MS;
		total += Math.min(
			time - (before ?? from),
			before === undefined || from === time - EVERY_MS ? EVERY_MS : SAME_TASK_MS,
		);
		longest = Math.max(longest, time - from);
	});
	return { longestTaskMs: longest, markingMs: total };
}
