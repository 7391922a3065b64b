/** Waiting for a condition, never for a time: every wait has a limit and says what it waited for. */

export interface WaitOptions {
	readonly timeout?: number;
	readonly every?: number;
}

/**
 * The first truthy value of `probe`. What it throws counts as "not yet", because pages come and go while they load.
 * @throws Error naming what was waited for and what was seen last.
 */
export async function until<T>(
	what: string,
	probe: () => T | Promise<T>,
	{ timeout = 15_000, every = 50 }: WaitOptions = {},
): Promise<NonNullable<T>> {
	const end = Date.now() + timeout;
	let last: unknown;
	for (;;) {
		try {
			const value = await probe();
			if (value) return value as NonNullable<T>;
			last = value;
		} catch (error) {
			last = error;
		}
		if (Date.now() > end) {
			throw new Error(`Waited ${timeout / 1000} s for ${what}; last seen: ${describe(last)}`);
		}
		await new Promise((resolve) => setTimeout(resolve, every));
	}
}

function describe(value: unknown): string {
	if (value instanceof Error) return value.message;
	return JSON.stringify(value)?.slice(0, 500) ?? String(value);
}
