/** Searching all enabled datasets: what may answer is gathered, then ranked and given as the popup shows it. */
import { pickText } from '../../dataset/text.ts';
import type { Lexicon } from '../../engine/index.ts';
import type { SearchHit } from '../../protocol/views.ts';
import type { Here } from '../details.ts';
import { datasetLabel, given } from '../views.ts';
import type { Findable } from './findable.ts';
import { findListed, type Listed } from './listed.ts';
import { type Form, type Match, makeForm, matchForm, originalRanges, parseQuery, type Query, Tier } from './match.ts';
import { findNamed } from './named.ts';

/** At equal worth, what is met most in a text comes first. */
const KINDS: readonly SearchHit['kind'][] = ['actor', 'event', 'source', 'account'];

interface Found {
	readonly entry: Findable;
	readonly tier: Tier;
	/** Was the best form a name, or only an alias? */
	readonly byName: boolean;
	readonly length: number;
}

/** What a search needs of the library: both are kept between questions. */
export interface SearchSources {
	readonly lexicons: readonly Lexicon[];
	readonly listed: readonly Listed[];
}

/** More than are shown, because what ranks them beside their names is known only after they are read. */
const SPARE = 20;

/** An empty query answers nothing, and has everything made ready by then: a popup that opens asks one. */
export async function search(
	{ lexicons, listed }: SearchSources,
	text: string,
	limit: number,
	here: Here,
): Promise<SearchHit[]> {
	const query = parseQuery(text);
	if (query.words.length === 0) return [];
	const found = await Promise.all(
		listed.map(async (one) => {
			const lexicon = lexicons.find(({ id }) => id === one.reader.row.id);
			return Promise.all([
				lexicon === undefined ? [] : findNamed(one.reader, lexicon, text, limit + SPARE),
				findListed(one, text),
			]);
		}),
	);
	return rank(query, found.flat(2), limit, here);
}

function rank(query: Query, entries: readonly Findable[], limit: number, here: Here): SearchHit[] {
	return entries
		.flatMap((entry) => bestOf(query, entry) ?? [])
		.sort(compare)
		.slice(0, limit)
		.map(({ entry, tier }) => hit(query, entry, tier, here));
}

function bestOf(query: Query, entry: Findable): Found | undefined {
	let best: Found | undefined;
	entry.forms.forEach((form, at) => {
		const match = matchForm(query, form, entry.edits);
		if (match === undefined) return;
		// A headline that begins with the word is no better an answer than an event with it in its name.
		const tier = entry.kind === 'account' && match.tier === Tier.prefix ? Tier.words : match.tier;
		if (best === undefined || tier < best.tier) {
			best = { entry, tier, byName: at < entry.names, length: form.text.length };
		}
	});
	if (best === undefined && entry.answers) {
		return { entry, tier: Tier.fuzzy, byName: false, length: entry.forms[0]?.text.length ?? 0 };
	}
	return best;
}

function compare(a: Found, b: Found): number {
	return (
		a.tier - b.tier ||
		KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
		Number(b.byName) - Number(a.byName) ||
		b.entry.accounts - a.entry.accounts ||
		a.length - b.length ||
		(a.entry.ref.id < b.entry.ref.id ? -1 : 1)
	);
}

function hit(query: Query, entry: Findable, tier: Tier, here: Here): SearchHit {
	const name = pickText(entry.name, here.languages);
	const { form, match } = shownForm(query, entry, tier, name);
	return {
		ref: entry.ref,
		kind: entry.kind,
		matched: { text: form.text, ranges: originalRanges(form.text, match.parts) },
		accounts: entry.accounts,
		dataset: datasetLabel(entry.row, here.languages),
		...given({
			type: entry.type,
			name: name === form.text ? undefined : name,
			detail: entry.detail(here),
			date: entry.date,
		}),
	};
}

/**
 * The name in the reader's language is shown whenever it answers the query at all, even if an alias answers it
 * better; a guess is shown only when there is nothing but guesses, and another alphabet's letters only when no form has
 * those of the query.
 */
function shownForm(query: Query, { forms, edits }: Findable, tier: Tier, name: string): { form: Form; match: Match } {
	const worst = tier === Tier.fuzzy ? Tier.fuzzy : Tier.words;
	const answering = forms.flatMap((form) => {
		const match = matchForm(query, form, edits);
		return match !== undefined && match.tier <= worst ? [{ form, match }] : [];
	});
	const literal = answering.filter(({ match }) => match.literal);
	const best = literal.length > 0 ? literal : answering;
	return (
		best.find(({ form }) => form.text === name) ??
		best[0] ?? { form: makeForm(name), match: { tier, literal: false, parts: [] } }
	);
}
