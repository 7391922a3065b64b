/** The story: which events the whole page is about, by title, place, frequency, specificity and nearness in time. */
import { daysFromPublished } from './events/support.ts';
import type { Lexicon } from './lexicon/open.ts';
import type { EventRecord } from './lexicon/records.ts';
import type { Page } from './page.ts';
import type { Candidate } from './resolve/actors.ts';
import type { StoryItem } from './types.ts';

const WEIGHT = { title: 3, lead: 1.5, body: 1 };
const LEAD_BLOCKS = 3;
/** Below this no event is the story; a single mention deep in the text stays below it. */
const THRESHOLD = 2;
/** An event belongs to the story when it reaches this share of the strongest one. */
const SHARE = 0.5;
/** Two rounds this near to each other are equally likely. */
const TIED = 0.85;
/** How much of a child's weight its parent is given. */
const TO_PARENT = 0.4;
const LONG_DAYS = 60;

export function storyOf(lexicon: Lexicon, page: Page, settled: readonly Candidate[]): StoryItem[] {
	const weights = new Map<number, number[]>();
	for (const { entity, span, confidence } of settled) {
		if (lexicon.entity(entity).kind !== 'event') continue;
		const isTitle = page.blocks[span.block]?.isTitle === true;
		const weight = isTitle ? WEIGHT.title : span.block < LEAD_BLOCKS ? WEIGHT.lead : WEIGHT.body;
		const own = weights.get(entity) ?? [];
		own.push(weight * confidence);
		weights.set(entity, own);
	}
	const scores = new Map<number, number>();
	for (const [entity, own] of weights) {
		const record = lexicon.entity(entity);
		if (record.kind !== 'event') continue;
		const score = diminishing(own) * specificity(record) * nearness(record, page);
		scores.set(entity, (scores.get(entity) ?? 0) + score);
		if (record.parent !== null) scores.set(record.parent, (scores.get(record.parent) ?? 0) + score * TO_PARENT);
	}
	const ranked = [...scores]
		.map(([entity, score]) => ({ entity, score }))
		// What only its children speak for is not itself told by the page.
		.filter(({ entity, score }) => score >= THRESHOLD && weights.has(entity))
		.sort((a, b) => b.score - a.score || a.entity - b.entity);
	const top = ranked[0]?.score ?? 0;
	return withSeries(lexicon, ranked)
		.filter(({ score }) => score >= top * SHARE)
		.map(({ entity, score }) => ({
			ref: { dataset: lexicon.id, id: lexicon.entity(entity).id },
			score: Math.round(score * 100) / 100,
		}));
}

interface Ranked {
	readonly entity: number;
	readonly score: number;
}

/** Where two rounds of a series are as likely, what the page is about is the series. */
function withSeries(lexicon: Lexicon, ranked: readonly Ranked[]): readonly Ranked[] {
	const [first, second] = ranked;
	if (first === undefined || second === undefined || second.score < first.score * TIED) return ranked;
	const [one, two] = [lexicon.entity(first.entity), lexicon.entity(second.entity)];
	if (one.kind !== 'event' || two.kind !== 'event' || one.parent === null || one.parent !== two.parent) return ranked;
	return [{ entity: one.parent, score: first.score }, ...ranked.filter(({ entity }) => entity !== one.parent)];
}

/** The tenth mention says less than the second. */
function diminishing(weights: readonly number[]): number {
	return [...weights].sort((a, b) => b - a).reduce((sum, weight, index) => sum + weight / Math.sqrt(index + 1), 0);
}

/** Series and events of unknown or long duration are the background of many pages and the story of few. */
function specificity(record: EventRecord): number {
	if (record.start === undefined) return 0.4;
	const years = record.end === undefined && record.start.length < 10;
	if (years || record.heads.includes('war')) return 0.3;
	return record.children.length > 0 && record.ordinal === null ? 0.7 : 1;
}

function nearness(record: EventRecord, page: Page): number {
	const days = daysFromPublished(record, page.published);
	if (days === undefined) return 0.8;
	const apart = Math.abs(days);
	return apart <= 3 ? 1.5 : apart <= 14 ? 1.1 : apart <= LONG_DAYS ? 0.7 : 0.25;
}
