/**
 * Days to pixels. Stretches of time in which nothing lies are cut out and drawn as breaks, so that three days of news
 * are not a dot beside three empty years. Pure.
 */
import type { DaySpan } from './days.ts';

export interface Break {
	readonly x: number;
	readonly width: number;
}

export interface Tick {
	readonly x: number;
	readonly day: number;
	/** The year is said once, and again when it has changed. */
	readonly withYear: boolean;
}

export interface Scale {
	/** Left edge of a day; a day within a break is at its middle. */
	x(day: number): number;
	/** Width of a day where days are narrowest. */
	readonly day: number;
	readonly breaks: readonly Break[];
	readonly ticks: readonly Tick[];
}

interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly x: number;
	readonly width: number;
}

/** Empty days that are worth a break. */
const GAP = 7;
const BREAK_WIDTH = 22;
/**
 * Longer spans (a war) and what is known to the month or year only do not decide what is shown; they are drawn as far
 * as they reach into it.
 */
const LONG = 45;
/** A single day is not a hair. */
const LEAST_DAYS = 2;
const TICK_ROOM = 62;
const YEAR_ROOM = 88;
/** Of this room so much is only air before the next. */
const TICK_AIR = 14;
const STEPS = [1, 2, 3, 7, 14, 30, 61, 122, 365];

export function makeScale(spans: readonly DaySpan[], width: number): Scale {
	const stretches = layOut(clusters(spans), width);
	const x = (day: number): number => {
		const at = stretches.find(({ end }) => day <= end + 1);
		const last = stretches.at(-1);
		if (at === undefined) return last === undefined ? 0 : last.x + last.width;
		if (day >= at.start) return at.x + ((day - at.start) / (at.end + 1 - at.start)) * at.width;
		const before = stretches[stretches.indexOf(at) - 1];
		return before === undefined ? at.x : (before.x + before.width + at.x) / 2;
	};
	return {
		x,
		day: Math.min(...stretches.map(({ start, end, width: own }) => own / (end + 1 - start))),
		breaks: stretches.slice(1).map((stretch, index) => {
			const before = stretches[index];
			const from = before === undefined ? 0 : before.x + before.width;
			return { x: from, width: stretch.x - from };
		}),
		ticks: ticksOf(stretches, width),
	};
}

/** Occupied stretches of time, with less than a gap between what they hold. */
function clusters(spans: readonly DaySpan[]): { start: number; end: number }[] {
	const short = spans.filter(({ start, end, precision }) => precision === 'day' && end - start <= LONG);
	const deciding = [...(short.length > 0 ? short : spans)].sort((a, b) => a.start - b.start);
	const merged: { start: number; end: number }[] = [];
	for (const { start, end } of deciding) {
		const last = merged.at(-1);
		if (last !== undefined && start - last.end <= GAP) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}

function layOut(parts: readonly { readonly start: number; readonly end: number }[], width: number): Stretch[] {
	const gaps = Math.max(0, parts.length - 1);
	const gap = gaps === 0 ? 0 : Math.min(BREAK_WIDTH, (width * 0.4) / gaps);
	const weight = ({ start, end }: { start: number; end: number }) => end - start + 1 + LEAST_DAYS;
	const total = parts.reduce((sum, part) => sum + weight(part), 0);
	const room = width - gaps * gap;
	let x = 0;
	return parts.map(({ start, end }) => {
		const own = total === 0 ? 0 : (weight({ start, end }) / total) * room;
		const stretch = { start, end, x, width: own };
		x += own + gap;
		return stretch;
	});
}

function ticksOf(stretches: readonly Stretch[], width: number): Tick[] {
	const ticks: Tick[] = [];
	let free = 0;
	let year: number | undefined;
	for (const { start, end, x, width: own } of stretches) {
		const perDay = own / (end + 1 - start);
		const step = STEPS.find((days) => days * perDay >= TICK_ROOM) ?? Number.POSITIVE_INFINITY;
		for (let day = start; day <= end; day += step) {
			const at = x + (day - start) * perDay;
			const own = new Date(day * 86_400_000).getUTCFullYear();
			const withYear = own !== year;
			const room = withYear ? YEAR_ROOM : TICK_ROOM;
			if (at < free || at + room - TICK_AIR > width) continue;
			ticks.push({ x: at, day, withYear });
			free = at + room;
			year = own;
		}
	}
	return ticks;
}
