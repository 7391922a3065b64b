/** An answer as it is shown: the form that answered with its matched parts, and what tells it from others. Pure. */
import { pickText, textForms } from '../../dataset/text.ts';
import type { Matched, SearchHit } from '../../protocol/views.ts';
import type { Here } from '../details.ts';
import { note, sayIn, spoken } from '../foreign.ts';
import { datasetLabel, given } from '../views.ts';
import type { Findable } from './findable.ts';
import { type Form, type Match, makeForm, matchForm, originalRanges, type Query, Tier } from './match.ts';
import type { Found } from './rank.ts';

export function hitOf(query: Query, { entry, tier, text }: Found, score: number, here: Here): SearchHit {
	return spoken(here.languages, (languages) => {
		const name = pickText(entry.name, languages);
		const { form, match } =
			text === undefined ? shownForm(query, entry, tier, name) : { form: makeForm(name), match: undefined };
		note(languages, form.text, languageOf(entry, form.text));
		const excerpt = text && excerptOf(text);
		if (excerpt !== undefined) note(languages, excerpt.text, text?.long.lang);
		return {
			...common(entry, score, { ...here, languages }),
			matched: { text: form.text, ranges: match === undefined ? [] : originalRanges(form.text, match.parts) },
			...given({ name: name === form.text ? undefined : sayName(entry, languages), excerpt }),
		};
	});
}

/** Nothing was searched for by words. */
export function browsedHit(entry: Findable, score: number, here: Here): SearchHit {
	return spoken(here.languages, (languages) => ({
		...common(entry, score, { ...here, languages }),
		matched: { text: sayName(entry, languages), ranges: [] },
	}));
}

function sayName(entry: Findable, languages: readonly string[]): string {
	return sayIn(languages, entry.name, accountLanguage(entry));
}

/** Of the form that answered; an alias tells none. */
function languageOf(entry: Findable, text: string): string | undefined {
	const form = textForms(entry.name).find((one) => one.text === text);
	return form && (form.lang ?? accountLanguage(entry));
}

/** A headline is in the account's language where it tells none itself. */
function accountLanguage({ kind, names, languages }: Findable): string | undefined {
	return kind === 'account' && names > 0 ? languages[0] : undefined;
}

function common(entry: Findable, score: number, here: Here): Omit<SearchHit, 'matched'> {
	return {
		ref: entry.ref,
		kind: entry.kind,
		accounts: entry.accounts,
		dataset: datasetLabel(entry.row, here.languages),
		inLanguage: entry.languages,
		score: Math.round(score * 10) / 10,
		...given({
			type: entry.type,
			detail: entry.detail(here),
			date: entry.date,
			endDate: entry.endDate,
			source: entry.source && sayIn(here.languages, entry.source.name),
			group: entry.group && sayIn(here.languages, entry.group.name),
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

const BEFORE = 50;
const AFTER = 110;

/** The summary around its first word that answered, cut between words. */
function excerptOf({ long, match }: NonNullable<Found['text']>): Matched | undefined {
	const { text } = long.form;
	const ranges = originalRanges(text, match.parts).filter(([start]) => start >= long.summaryAt);
	const first = ranges[0]?.[0] ?? long.summaryAt;
	const from = first - BEFORE <= long.summaryAt ? long.summaryAt : wordFrom(text, first - BEFORE);
	const to = first + AFTER >= text.length ? text.length : text.lastIndexOf(' ', first + AFTER);
	const lead = from > long.summaryAt ? '…' : '';
	const shift = lead.length - from;
	return {
		text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
		ranges: ranges.filter(([, end]) => end <= to).map(([start, end]) => [start + shift, end + shift] as const),
	};
}

function wordFrom(text: string, at: number): number {
	const space = text.indexOf(' ', at);
	return space < 0 ? at : space + 1;
}
