/** Which answer comes first. How well the words answer decides most; what is near, new and told about decides the rest. */
import { lastDay } from '../../dataset/dates.ts';
import type { SearchHit } from '../../protocol/views.ts';
import { recency } from './browse.ts';
import type { Findable, LongText } from './findable.ts';
import { type Match, matchForm, type Query, Tier } from './match.ts';
import type { Near } from './near.ts';

export interface Found {
	readonly entry: Findable;
	readonly tier: Tier;
	/** Was the best form a name, or only an alias? */
	readonly byName: boolean;
	readonly length: number;
	/** A guess at the whole of a form, and not at some words of it. */
	readonly whole: boolean;
	/** Where headline and summary answered together. */
	readonly text?: { readonly long: LongText; readonly match: Match };
}

/** How much an answer of this kind is worth: steps are wider than what else counts together, but for the page's story. */
const TIERS: Readonly<Record<Tier, number>> = {
	[Tier.exact]: 500,
	[Tier.prefix]: 400,
	[Tier.words]: 330,
	[Tier.text]: 200,
	[Tier.fuzzy]: 100,
};
/** At equal worth, what is met most in a text comes first. */
const KINDS: Readonly<Record<SearchHit['kind'], number>> = { actor: 24, event: 20, source: 14, account: 0 };
const NEAR = 60;
const BY_NAME = 12;
const MOST_ACCOUNTS = 24;
const NEW = 8;
const ORDER = 6;
const SHORT = 12;
/** A guess at a whole name is worth more than one at a word of it. */
const WHOLE = 60;
const LONGEST = 60;

export interface Ranking {
	readonly near: Near;
	readonly today: string;
	/** Ids of the datasets in the reader's order. */
	readonly order: readonly string[];
}

export function scoreOf({ entry, tier, byName, length, whole }: Found, { near, today, order }: Ranking): number {
	const at = order.indexOf(entry.ref.dataset);
	return (
		TIERS[tier] +
		NEAR * near.of(entry) +
		KINDS[entry.kind] +
		(byName ? BY_NAME : 0) +
		(whole ? WHOLE : 0) +
		Math.min(MOST_ACCOUNTS, 4 * Math.log2(1 + entry.accounts)) +
		NEW * newness(entry, today) +
		ORDER / (1 + Math.max(0, at)) +
		SHORT * (1 - Math.min(length, LONGEST) / LONGEST)
	);
}

/** Without words there is nothing but time and nearness to order by; what has no date comes by its accounts. */
export function browseScore(entry: Findable, { near, today, order }: Ranking): number {
	const at = order.indexOf(entry.ref.dataset);
	return (
		NEAR * near.of(entry) + 100 * newness(entry, today) + Math.min(MOST_ACCOUNTS, entry.accounts / 10) - Math.max(0, at)
	);
}

/** 1 for today, half of it for a year ago; 0 without a date. */
function newness(entry: Findable, today: string): number {
	const day = recency(entry);
	if (day === '') return 0;
	const days = Math.abs(Date.parse(lastDay(today)) - Date.parse(day.replace(/-31$/, '-28'))) / 86_400_000;
	return Number.isNaN(days) ? 0 : 1 / (1 + days / 365);
}

/** Shorter words alone say nothing of a text, and a first key must not wait for all summaries. */
const LEAST_IN_TEXT = 3;

export function bestOf(query: Query, entry: Findable): Found | undefined {
	let best: Found | undefined;
	entry.forms.forEach((form, at) => {
		const match = matchForm(query, form, entry.edits);
		if (match === undefined) return;
		// A headline that begins with the word is no better an answer than an event with it in its name.
		const tier = entry.kind === 'account' && match.tier === Tier.prefix ? Tier.words : match.tier;
		const whole = tier === Tier.fuzzy && form.words.length === query.words.length;
		if (best === undefined || tier < best.tier || (tier === best.tier && whole && !best.whole)) {
			best = { entry, tier, byName: at < entry.names, length: form.text.length, whole };
		}
	});
	if (best !== undefined && best.tier < Tier.text) return best;
	const unnamed = { entry, byName: false, length: entry.forms[0]?.text.length ?? 0, whole: false };
	if (query.words.some(({ text }) => text.length >= LEAST_IN_TEXT)) {
		for (const long of entry.texts()) {
			const match = matchForm(query, long.form, 0);
			if (match !== undefined) return { ...unnamed, tier: Tier.text, text: { long, match } };
		}
	}
	if (best === undefined && entry.answers && query.phrases.length === 0) return { ...unnamed, tier: Tier.fuzzy };
	return best;
}
