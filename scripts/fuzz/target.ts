/** What a target of the fuzzing is, and the rules that hold for all of them. */
import type fc from 'fast-check';
import type { Problem } from '../../src/dataset/report.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { textOf } from '../../src/options/said/match.ts';

export interface Target<T = unknown> {
	readonly name: string;
	readonly cases: fc.Arbitrary<T>;
	/** @throws Error when a rule is broken. */
	check(value: T): void | Promise<void>;
}

/** Keeps the type of a target's cases from its list. */
export function target<T>(made: Target<T>): Target {
	return made as unknown as Target;
}

/** Longest that one case may take, on a busy machine as well. */
const LONGEST = 5000;
const BEFORE = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

/** Runs a check under the rules for all: in time, and every object is as it was. */
export async function obeying({ name, check }: Target, value: unknown): Promise<void> {
	const started = performance.now();
	await check(value);
	const took = performance.now() - started;
	if (took > LONGEST) throw new Error(`${name}: took ${Math.round(took)} ms`);
	if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== BEFORE)
		throw new Error(`${name}: Object.prototype`);
}

/** In each run of the tests; a fault that one run misses the next may find. */
export const CASES = 10_000;

export function must(holds: boolean, what: string): void {
	if (!holds) throw new Error(what);
}

/** Words that only a fault of the program says. */
const FAULT =
	/cannot read prop|is not (?:a function|iterable|defined)|undefined \(reading|call stack|invalid time value|circular structure|out of range|\[object Object\]|stack overflow/i;

export function inWords(text: string): void {
	must(!FAULT.test(text), `speaks as a program: ${text.slice(0, 300)}`);
	must(text.length < 3000, `says too much: ${text.length} characters`);
}

export function problemsInWords(problems: readonly Problem[]): void {
	must(problems.length <= 501, `${problems.length} problems`);
	for (const { entry, field, problem, remedy } of problems) {
		inWords(`${entry} ${field} ${problem} ${remedy}`);
		must(isSaidInAll(problem), `cannot be said in the reader's language: ${problem}`);
		must(isSaidInAll(remedy), `cannot be said in the reader's language: ${remedy}`);
	}
}

/** `… , but is …` joins two texts, of which the first is ours. */
function isSaidInAll(text: string): boolean {
	// Cut short by the report.
	if (text.endsWith('…')) return true;
	const match = textOf(text);
	if (match === undefined || match.key === 'said_full_stop') return false;
	return match.key !== 'said_but_is' || isSaidInAll(match.parts[0] ?? '');
}

const ADDRESS_FIELDS = new Set(['url', 'archivedAt', 'homepage', 'updateUrl', 'sameAs']);

/** Nothing that was taken in leads anywhere but to the web. */
export function leadsToTheWeb(dataset: Dataset): void {
	const open: unknown[] = [dataset.publisher, dataset.homepage, dataset.updateUrl].map((url) => ({ url }));
	for (const list of [dataset.sources, dataset.actors, dataset.events, dataset.accounts]) {
		for (const entry of list) {
			for (const [key, value] of Object.entries(entry)) if (ADDRESS_FIELDS.has(key)) open.push({ url: value });
			if ('evidence' in entry) open.push(...((entry.evidence as unknown[] | undefined) ?? []));
		}
	}
	for (const { url } of open as { url?: unknown }[]) {
		for (const one of [url].flat()) {
			if (typeof one !== 'string') continue;
			const { protocol, username, password } = new URL(one);
			must(/^https?:$/.test(protocol) && username + password === '', `leads to ${one.slice(0, 100)}`);
		}
	}
}
