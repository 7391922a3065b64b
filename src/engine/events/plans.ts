/** Plans whose time has passed: what a later text says was held is something else, and what both are a part of is known. */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import type { Choice } from './siblings.ts';

/** So long after its last day a plan is still news. */
const PASSED_DAYS = 7;

/** `days`: from the event to the article. */
export function isPassedPlan({ plan }: EventRecord, days: number | undefined): boolean {
	return plan === true && days !== undefined && Number.isFinite(days) && days > PASSED_DAYS;
}

/** The series for a plan that the text does not call one, if it is part of any; else it may be that the plan was kept. */
export function seriesOfPlan(lexicon: Lexicon, record: EventRecord, days: number): Choice | undefined {
	if (record.parent === null || !isPassedPlan(record, days)) return undefined;
	const series = lexicon.entity(record.parent);
	if (series.kind !== 'event') return undefined;
	return { entity: record.parent, evidence: [{ type: 'series', among: [record.id] }] };
}
