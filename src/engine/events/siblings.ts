/** Choosing between a series and its children: by ordinal, by a date in the text, by the article's date. */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import type { Page } from '../page.ts';
import { isoDay } from '../time/dates.ts';
import type { WrittenDate } from '../time/written.ts';
import type { Evidence } from '../types.ts';
import { dateFits, daysFromPublished } from './support.ts';

export interface Choice {
	readonly entity: number;
	readonly evidence: readonly Evidence[];
}

/** The article must be this near to one child, and this much nearer to it than to the next, for its date to decide. */
const NEAR_DAYS = 4;
const NEARER = 2.5;

/** The child of a series that is meant, or the series itself when nothing decides. */
export function chooseChild(
	lexicon: Lexicon,
	page: Page,
	series: number,
	children: readonly number[],
	dates: readonly WrittenDate[],
): Choice {
	const records = children
		.map((entity) => ({ entity, record: lexicon.entity(entity) }))
		.filter((child): child is { entity: number; record: EventRecord } => child.record.kind === 'event');
	const self = lexicon.entity(series);
	const whole: Choice = {
		entity: series,
		evidence: [{ type: 'series', among: records.map(({ record }) => record.id) }],
	};
	if (self.kind !== 'event' || records.length === 0) return whole;

	for (const date of dates) {
		const fitting = records.filter(({ record }) => dateFits(record, date) === true);
		const [only] = fitting;
		if (fitting.length === 1 && only !== undefined) {
			return { entity: only.entity, evidence: [{ type: 'date', rule: 'in-text', date: isoDay(date.days.from) }] };
		}
		// A date that fits no child may still fit the series; one that fits neither speaks of something else.
		if (dateFits(self, date) === false && fitting.length === 0) return whole;
	}

	const { published } = page;
	if (published === undefined) return whole;
	const ranked = records
		.map(({ entity, record }) => ({ entity, days: daysFromPublished(record, published) }))
		.filter((child): child is { entity: number; days: number } => child.days !== undefined)
		.sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
	const [nearest, next] = ranked;
	if (nearest === undefined || Math.abs(nearest.days) > NEAR_DAYS) return whole;
	if (next !== undefined && Math.abs(next.days) < (Math.abs(nearest.days) + 1) * NEARER) return whole;
	return {
		entity: nearest.entity,
		evidence: [{ type: 'date', rule: 'published', date: isoDay(published.from), days: nearest.days }],
	};
}

/** Children that may be called by the same head word as the series. */
export function sameKindChildren(lexicon: Lexicon, record: EventRecord): number[] {
	return record.children.filter((child) => {
		const entry = lexicon.entity(child);
		return entry.kind === 'event' && entry.ordinal !== null;
	});
}
