/** Searching what was collected: the best match of each entry, ranked, as the popup shows it. Pure. */
import { pickText } from '../../dataset/text.ts';
import type { SearchHit } from '../../protocol/views.ts';
import type { Here } from '../details.ts';
import { datasetLabel, given } from '../views.ts';
import type { Findable } from './entries.ts';
import { type Form, type Match, matchForm, originalRanges, parseQuery, type Query, Tier } from './match.ts';

/** At equal worth, what is met most in a text comes first. */
const KINDS: readonly SearchHit['kind'][] = ['actor', 'event', 'source', 'account'];

interface Found {
	readonly entry: Findable;
	readonly tier: Tier;
	/** Was the best form a name, or only an alias? */
	readonly byName: boolean;
	readonly length: number;
}

export function search(entries: readonly Findable[], text: string, limit: number, here: Here): SearchHit[] {
	const query = parseQuery(text);
	if (query.words.length === 0) return [];
	return entries
		.flatMap((entry) => bestOf(query, entry) ?? [])
		.sort(compare)
		.slice(0, limit)
		.map(({ entry, tier }) => hit(query, entry, tier, here));
}

function bestOf(query: Query, entry: Findable): Found | undefined {
	let best: Found | undefined;
	entry.forms.forEach((form, at) => {
		const match = matchForm(query, form);
		if (match === undefined) return;
		// A headline that begins with the word is no better an answer than an event with it in its name.
		const tier = entry.kind === 'account' && match.tier === Tier.prefix ? Tier.words : match.tier;
		if (best === undefined || tier < best.tier) {
			best = { entry, tier, byName: at < entry.names, length: form.text.length };
		}
	});
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
 * better; a guess is shown only when there is nothing but guesses.
 */
function shownForm(query: Query, { forms }: Findable, tier: Tier, name: string): { form: Form; match: Match } {
	const worst = tier === Tier.fuzzy ? Tier.fuzzy : Tier.words;
	const answering = forms.flatMap((form) => {
		const match = matchForm(query, form);
		return match !== undefined && match.tier <= worst ? [{ form, match }] : [];
	});
	const [first] = answering;
	const shown = answering.find(({ form }) => form.text === name) ?? first;
	if (shown === undefined) throw new Error('A search result without a matching form.');
	return shown;
}
