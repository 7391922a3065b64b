/**
 * Choosing between a series and its rounds: by ordinal, by a date in the text, by what is said to lie ahead, by the round
 * that the text named last, by the article's date.
 */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import { type Block, type Page, spanOf, textOf } from '../page.ts';
import { isoDay } from '../time/dates.ts';
import type { WrittenDate } from '../time/written.ts';
import type { Evidence } from '../types.ts';
import type { Ahead } from './ahead.ts';
import type { NamedRound } from './named-rounds.ts';
import { isPassedPlan } from './plans.ts';
import { dateEvidence, dateFits, daysFromPublished } from './support.ts';

export interface Choice {
	readonly entity: number;
	readonly evidence: readonly Evidence[];
}

/** What the text around a head says about which round is meant. */
export interface Signs {
	readonly block: Block;
	readonly dates: readonly WrittenDate[];
	/** The round is said to be the next one, or to be planned. */
	readonly ahead: Ahead | undefined;
	/** The rounds that were named right before. */
	readonly rounds: readonly NamedRound[];
}

interface Round {
	readonly entity: number;
	readonly record: EventRecord;
	/** From the round to the article: negative when it lies ahead. */
	readonly days: number | undefined;
}

/** The article must be this near to one child, and this much nearer to it than to the next, for its date to decide. */
const NEAR_DAYS = 4;
const NEARER = 2.5;

/** The round of a series that is meant, or the series itself when nothing decides. */
export function chooseChild(
	lexicon: Lexicon,
	page: Page,
	series: number,
	children: readonly number[],
	{ block, dates, ahead, rounds: named }: Signs,
): Choice {
	const { published } = page;
	const rounds = roundsOf(lexicon, page, children);
	const self = lexicon.entity(series);
	const whole: Choice = {
		entity: series,
		evidence: [{ type: 'series', among: rounds.map(({ record }) => record.id) }],
	};
	if (self.kind !== 'event' || rounds.length === 0) return whole;

	for (const date of dates) {
		const fitting = rounds.filter(({ record }) => dateFits(record, date) === true);
		const [only] = fitting;
		if (fitting.length === 1 && only !== undefined)
			return { entity: only.entity, evidence: [dateEvidence(block, date)] };
		// A date that fits no child may still fit the series; one that fits neither speaks of something else.
		if (date.rule === 'written' && dateFits(self, date) === false && fitting.length === 0) return whole;
	}

	const said = roundNamed(rounds, block, named);
	if (published === undefined) return ahead !== undefined ? whole : (said ?? whole);
	if (ahead !== undefined) {
		// "He knew that the talks would be hard": behind a round that was, it may be that one's or the next one's future.
		if (ahead === 'planned' && said !== undefined) return whole;
		// Behind "first round", the next one is the second, even where the first is still to come.
		const after = ahead === 'next' ? Math.max(0, ...named.map(({ value }) => value)) : 0;
		const [next] = rounds
			.filter(({ days, record }) => days !== undefined && days <= 0 && (record.ordinal ?? 0) > after)
			.sort((a, b) => daysOf(b) - daysOf(a));
		const evidence: Evidence = { type: 'date', rule: 'ahead', date: isoDay(published.from) };
		return next === undefined ? whole : { entity: next.entity, evidence: [evidence] };
	}
	if (said !== undefined) return said;

	// What is not said to lie ahead was held, as far as its date alone can tell.
	const [nearest, second] = rounds
		.filter(({ days, record }) => days !== undefined && record.plan !== true)
		.sort((a, b) => Math.abs(daysOf(a)) - Math.abs(daysOf(b)));
	if (nearest === undefined || Math.abs(daysOf(nearest)) > NEAR_DAYS) return whole;
	if (second !== undefined && Math.abs(daysOf(second)) < (Math.abs(daysOf(nearest)) + 1) * NEARER) return whole;
	return {
		entity: nearest.entity,
		evidence: [{ type: 'date', rule: 'published', date: isoDay(published.from), days: daysOf(nearest) }],
	};
}

function roundsOf(lexicon: Lexicon, { published }: Page, children: readonly number[]): Round[] {
	return children.flatMap((entity) => {
		const record = lexicon.entity(entity);
		return record.kind === 'event' ? [{ entity, record, days: daysFromPublished(record, published) }] : [];
	});
}

function daysOf({ days }: Round): number {
	return days ?? Number.POSITIVE_INFINITY;
}

/** The only round named right before; what is still ahead is spoken of as such. */
function roundNamed(rounds: readonly Round[], block: Block, named: readonly NamedRound[]): Choice | undefined {
	const [last] = named;
	if (last === undefined || named.length > 1) return undefined;
	const { value, token } = last;
	const round = rounds.find(
		({ record, days }) => record.ordinal === value && (days === undefined || days >= 0) && !isPassedPlan(record, days),
	);
	const span = spanOf(block, token, token);
	return round === undefined
		? undefined
		: { entity: round.entity, evidence: [{ type: 'ordinal', value, text: textOf(block, span), span }] };
}

/** Children that may be called by the same head word as the series. */
export function sameKindChildren(lexicon: Lexicon, record: EventRecord): number[] {
	return record.children.filter((child) => {
		const entry = lexicon.entity(child);
		return entry.kind === 'event' && entry.ordinal !== null;
	});
}
