/** Cuts the text of a hit into the parts that answered the query and those that did not. */
import type { Matched } from '../../protocol/views.ts';

export interface Part {
	readonly text: string;
	readonly hit: boolean;
	/** Where the part starts in the text: its key in a list. */
	readonly at: number;
}

/** Ranges that overlap, run backwards or leave the text are cut to what can be shown. */
export function parts({ text, ranges }: Matched): readonly Part[] {
	const found: Part[] = [];
	let at = 0;
	const push = (to: number, hit: boolean) => {
		if (to > at) found.push({ text: text.slice(at, to), hit, at });
		at = Math.max(at, to);
	};
	for (const [start, end] of ranges) {
		push(Math.min(start, text.length), false);
		push(Math.min(end, text.length), true);
	}
	push(text.length, false);
	return found;
}
