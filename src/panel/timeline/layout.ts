/** Where everything on the timeline stands: accounts stacked above the axis, events as bars below it. Pure. */
import type { StoryAccount, StoryEvent } from '../../protocol/story.ts';
import { refKey } from '../filters.ts';
import { type DaySpan, daySpan, rangeSpan } from './days.ts';
import { makeScale, type Scale } from './scale.ts';

interface Base {
	readonly key: string;
	readonly span: DaySpan;
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export type TimelineItem =
	/** A dot for a day, a bar for what is known to the month or year only. */
	| (Base & { readonly kind: 'account'; readonly account: StoryAccount })
	| (Base & { readonly kind: 'event'; readonly event: StoryEvent; readonly label: Label })
	/** The open page, where it is no known account. */
	| (Base & { readonly kind: 'page' });

interface Label {
	readonly text: string;
	readonly x: number;
	readonly anchor: 'start' | 'end';
}

export interface TimelineLayout {
	/** In time; what begins on the same day in the order given, events before accounts. */
	readonly items: readonly TimelineItem[];
	readonly scale: Scale;
	/** Radius of an account's dot. */
	readonly dot: number;
	readonly axis: number;
	readonly height: number;
	/** No date is known, so they stand nowhere. */
	readonly undated: readonly StoryAccount[];
}

export type Measure = (text: string, bold: boolean) => number;

export interface TimelineInput {
	readonly events: readonly StoryEvent[];
	readonly accounts: readonly StoryAccount[];
	/** Of the open page, when it is no known account. */
	readonly published?: string | undefined;
}

/** From dot to dot: a day's width, so that each day has a stack of its own, as long as dots can still be told apart. */
const LEAST_PITCH = 5.5;
const MOST_PITCH = 11;
const BETWEEN_DOTS = 1.5;
/** Room for "you are here" above the highest dot. */
const HEAD = 20;
const TICKS = 24;
const LANE = 21;
const BAR = 8;
const LABEL_GAP = 6;

/** `measure`: the width of a label's text. */
export function layOutTimeline(
	{ events, accounts, published }: TimelineInput,
	width: number,
	measure: Measure,
): TimelineLayout {
	const dated = accounts.flatMap((account) => {
		const span = daySpan(account.datePublished);
		return span === undefined ? [] : [{ key: refKey(account.ref), span, account }];
	});
	const bars = events.flatMap((event) => {
		// A series that is known by its beginning alone has no length that could be drawn.
		const span =
			event.role === 'series' && event.endDate === undefined ? undefined : rangeSpan(event.startDate, event.endDate);
		return span === undefined ? [] : [{ key: refKey(event.ref), span, event }];
	});
	const page = daySpan(published);
	const spans = [...dated, ...bars, ...(page === undefined ? [] : [{ span: page }])].map(({ span }) => span);
	const scale = makeScale(spans, width);

	const pitch = Math.max(LEAST_PITCH, Math.min(MOST_PITCH, scale.day));
	const stack = new Stack(pitch);
	const above = [
		...dated.map((one) => ({ ...one, kind: 'account' as const })),
		...(page === undefined ? [] : [{ kind: 'page' as const, key: 'page', span: page }]),
	]
		// What is read lies next to the axis, bars of months above the dots of days.
		.sort(
			(a, b) => Number(isHere(b)) - Number(isHere(a)) || length(a.span) - length(b.span) || a.span.start - b.span.start,
		)
		.map((one) => ({ ...one, ...stack.place(scale, one.span) }));
	const axis = HEAD + (stack.levels + 1) * pitch;
	const lanes = new Lanes(width, measure);
	const below = [...bars]
		.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
		.map((one) => ({ ...one, kind: 'event' as const, ...lanes.place(scale, one.span, one.event) }));

	const items: TimelineItem[] = [
		...below.map(({ lane, ...one }) => ({ ...one, y: axis + TICKS + lane * LANE + LANE / 2 })),
		...above.map(({ level, ...one }) => ({ ...one, y: axis - (level + 0.75) * pitch - 2 })),
	];
	return {
		items: items.sort((a, b) => a.span.start - b.span.start),
		scale,
		dot: (pitch - BETWEEN_DOTS) / 2,
		axis,
		height: axis + TICKS + lanes.count * LANE + 4,
		undated: accounts.filter(({ datePublished }) => daySpan(datePublished) === undefined),
	};
}

function isHere(
	one: { readonly kind: 'page' } | { readonly kind: 'account'; readonly account: StoryAccount },
): boolean {
	return one.kind === 'page' || one.account.reading;
}

const length = ({ start, end }: DaySpan) => end - start;

/** Dots of one day stand side by side as far as the day is wide, then one above the other. */
class Stack {
	private readonly taken: { readonly from: number; readonly to: number; readonly level: number }[] = [];
	levels = 0;

	constructor(private readonly pitch: number) {}

	place(scale: Scale, span: DaySpan): { x: number; width: number; level: number } {
		const from = scale.x(span.start);
		const to = scale.x(span.end + 1);
		if (span.precision !== 'day') return { x: from, width: to - from, level: this.free(from, to) };
		const { pitch } = this;
		const across = Math.max(1, Math.floor((to - from) / pitch));
		const first = (from + to) / 2 - ((across - 1) * pitch) / 2;
		for (let level = 0; ; level++) {
			for (let at = 0; at < across; at++) {
				const x = first + at * pitch;
				if (this.isTaken(x - pitch / 2, x + pitch / 2, level)) continue;
				this.take(x - pitch / 2, x + pitch / 2, level);
				return { x, width: 0, level };
			}
		}
	}

	private free(from: number, to: number): number {
		let level = 0;
		while (this.isTaken(from, to, level)) level++;
		this.take(from, to, level);
		return level;
	}

	private isTaken(from: number, to: number, level: number): boolean {
		return this.taken.some((one) => one.level === level && from < one.to - 0.1 && to > one.from + 0.1);
	}

	private take(from: number, to: number, level: number): void {
		this.taken.push({ from, to, level });
		this.levels = Math.max(this.levels, level + 1);
	}
}

/** Each bar with its label in the first lane that has room for both. */
class Lanes {
	private readonly ends: number[] = [];

	constructor(
		private readonly width: number,
		private readonly measure: Measure,
	) {}

	get count(): number {
		return this.ends.length;
	}

	place(
		scale: Scale,
		span: DaySpan,
		{ name, role }: StoryEvent,
	): { x: number; width: number; lane: number; label: Label } {
		const from = Math.min(scale.x(span.start), this.width - BAR);
		const to = Math.max(scale.x(span.end + 1), from + BAR);
		const measure = (text: string) => this.measure(text, role === 'story');
		const wanted = measure(name);
		const right = this.width - to - LABEL_GAP;
		const left = from - LABEL_GAP;
		const toRight = right >= wanted || right >= left;
		const text = shorten(name, toRight ? right : left, measure);
		const room = measure(text) + LABEL_GAP;
		const start = toRight ? from : from - room;
		const end = toRight ? to + room : to;
		let lane = this.ends.findIndex((taken) => taken + LABEL_GAP < start);
		if (lane < 0) lane = this.ends.length;
		this.ends[lane] = end;
		const label = toRight
			? { text, x: to + LABEL_GAP, anchor: 'start' as const }
			: { text, x: from - LABEL_GAP, anchor: 'end' as const };
		return { x: from, width: to - from, lane, label };
	}
}

/** Cut to the room there is; the whole name is in the item's own label. */
function shorten(name: string, room: number, measure: (text: string) => number): string {
	if (measure(name) <= room) return name;
	const letters = Math.floor((room / measure(name)) * name.length);
	for (let length = letters; length > 0; length--) {
		const text = `${name.slice(0, length).trimEnd()}…`;
		if (measure(text) <= room) return text;
	}
	return '';
}
