/** The reader's own day. Apart from extension.ts, because a worker has no extension API. */

/** Today in the reader's own time zone, as `2025-06-02`. */
export function today(now = new Date()): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
