/** The page's mentions as a list of who and what is named, with each place where it is. Pure. */
import type { PageFound } from '../protocol/panel.ts';
import type { NamedEntry, NamedRef } from '../protocol/story.ts';
import type { Mention } from '../protocol/views.ts';

/** More than a page can name and a message may ask for. */
const MOST_NAMED = 10_000;
/** Characters of the text around a mention. */
const AROUND = 60;

export interface NamedItem {
	readonly key: string;
	readonly entry: NamedEntry;
	/** In the order of the page. */
	readonly mentions: readonly Mention[];
	/** Is any of them marked in the page? */
	readonly marked: boolean;
}

/** A mention with the words around it. */
export interface Passage {
	readonly before: string;
	readonly text: string;
	readonly after: string;
}

const keyOf = ({ kind, ref }: NamedRef) => `${kind} ${ref.dataset}/${ref.id}`;

/** Each actor and event once; the first dataset that knows it gives its name. */
export function namedRefs(mentions: readonly Mention[]): NamedRef[] {
	const refs = new Map<string, NamedRef>();
	for (const { kind, refs: known } of mentions) {
		for (const ref of known) refs.set(keyOf({ kind, ref }), { kind, ref });
	}
	return [...refs.values()].slice(0, MOST_NAMED);
}

/** In the order in which the page first names them. */
export function namedItems(mentions: readonly Mention[], named: readonly NamedEntry[]): NamedItem[] {
	const entries = new Map(named.map((entry) => [keyOf(entry), entry]));
	const items = new Map<string, { entry: NamedEntry; mentions: Mention[] }>();
	for (const mention of mentions) {
		const key = mention.refs.map((ref) => keyOf({ kind: mention.kind, ref })).find((one) => entries.has(one));
		const entry = key === undefined ? undefined : entries.get(key);
		if (key === undefined || entry === undefined) continue;
		const item = items.get(key);
		if (item === undefined) items.set(key, { entry, mentions: [mention] });
		else item.mentions.push(mention);
	}
	return [...items].map(([key, item]) => ({ key, ...item, marked: item.mentions.some(({ marked }) => marked) }));
}

/** The words around, cut at word boundaries. */
export function passageOf({ text }: Pick<PageFound, 'text'>, { block, start, end }: Mention): Passage {
	const words = text.split('\n')[block] ?? '';
	const before = words.slice(Math.max(0, start - AROUND), start);
	const after = words.slice(end, end + AROUND);
	return {
		before: start > AROUND ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
		text: words.slice(start, end),
		after: end + AROUND < words.length ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …` : after,
	};
}

/** The position after or before `at` in a list, round at its ends. */
export function step(at: number, by: 1 | -1, size: number): number {
	return size === 0 ? -1 : (at + by + size) % size;
}
