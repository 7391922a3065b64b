/** When to ask again. Pure: times are milliseconds since 1970. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Feeds turn over quickly, datasets slowly. */
const USUAL = { feed: HOUR, dataset: DAY } as const;
/** No publisher is asked more often, whatever it says of itself. */
const LEAST = HOUR / 2;
/** No subscription sleeps longer, however often it failed. */
const MOST = 7 * DAY;

export interface Outcome {
	readonly kind: keyof typeof USUAL;
	/** ISO 8601 duration that the dataset says of itself (`P7D`). */
	readonly expires?: string | undefined;
	/** Seconds: `max-age` of the answer, or `Retry-After` of a refusal. */
	readonly wait?: number | undefined;
	/** Failures in a row, this one included; 0 after a success. */
	readonly failures: number;
}

/** The time of the next question. After a failure the wait doubles each time. */
export function nextCheck(now: number, { kind, expires, wait = 0, failures }: Outcome): number {
	const usual = (expires === undefined ? undefined : durationOf(expires)) ?? USUAL[kind];
	const grown = failures === 0 ? usual : USUAL.feed * 2 ** (failures - 1);
	return now + Math.min(MOST, Math.max(LEAST, wait * 1000, grown));
}

/** Is it time? A clock that was set back must not silence a subscription for years. */
export function isDue(now: number, { checked, next }: { readonly checked: number; readonly next: number }): boolean {
	return now >= next || now < checked;
}

const UNITS = { Y: 365 * DAY, M: 30 * DAY, W: 7 * DAY, D: DAY } as const;

/** Milliseconds of `P1W`, `P7D`, `PT12H`; nothing for what is no duration. */
function durationOf(text: string): number | undefined {
	const [, date = '', time = ''] = text.match(/^P([^T]*)(?:T(.+))?$/) ?? [];
	let total = 0;
	for (const [, count, unit] of date.matchAll(/(\d+)([YMWD])/g))
		total += Number(count) * UNITS[unit as keyof typeof UNITS];
	for (const [, count, unit] of time.matchAll(/(\d+)([HMS])/g)) {
		total += Number(count) * (unit === 'H' ? HOUR : unit === 'M' ? 60_000 : 1000);
	}
	return total === 0 ? undefined : total;
}
