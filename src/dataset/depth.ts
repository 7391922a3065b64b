/** Data nested so deep that whoever writes it out by calling itself would fall: unknown keys are kept, whatever they hold. */
import type { Finding } from './issues.ts';

/** The format itself needs five levels. */
const DEEPEST = 64;

export const TOO_DEEP: Finding = {
	field: '',
	problem: `is nested more than ${DEEPEST} levels deep`,
	remedy: 'Take out what the format does not ask for.',
};

/** Level by level, not by calling itself. */
export function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return false;
}
