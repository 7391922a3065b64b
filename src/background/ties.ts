/**
 * Accounts that name no event, such as a feed's items, are tied to the events and actors of other datasets by the
 * engine: it reads their headline and summary as it reads a page.
 */

import { textForms } from '../dataset/text.ts';
import type { Account } from '../dataset/types.ts';
import { detect, type Lexicon, type NameLanguages } from '../engine/index.ts';
import type { Library } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';
import type { DatasetRow, TiedKind, TieRow } from '../store/schema.ts';
import { namesIn } from './name-languages.ts';

/** A few lines of text say little: what is not sure is not tied. */
const SURE = 0.8;

/** Ties anew what may have changed: other lexicons, or other accounts. Answers whether anything was tied. */
export async function tieAccounts(library: Library, lexicons: readonly Lexicon[]): Promise<boolean> {
	const readers = await library.enabled();
	let done = false;
	for (const reader of readers) {
		if (isTied(reader, readers)) continue;
		const accounts = await reader.find('accounts', 'untied', '');
		// Noted where there is nothing to tie as well: who starts cold sees by the rows alone that all is done.
		const ties = accounts.length === 0 ? [] : tiesOf(reader.row, accounts, lexicons, namesIn(readers));
		await library.saveTies(reader.row, ties, tiedToOf(reader, readers));
		done ||= accounts.length > 0;
	}
	return done;
}

/** Are there accounts that nobody has looked at since the datasets became what they are? */
export function areUntied(readers: readonly DatasetReader[]): boolean {
	return !readers.every((reader) => isTied(reader, readers));
}

function isTied(reader: DatasetReader, readers: readonly DatasetReader[]): boolean {
	const { current, tiedTo } = reader.row;
	return current.counts.accounts === 0 || tiedTo === tiedToOf(reader, readers);
}

function tiedToOf(reader: DatasetReader, readers: readonly DatasetReader[]): string {
	const others = readers.filter(({ row }) => row.id !== reader.row.id).map(({ row }) => stamp(row));
	return [stamp(reader.row), ...others].join(' ');
}

/** Accounts of any dataset whose words name one of these entries. */
export async function tiedAccounts(
	reader: DatasetReader,
	kind: TiedKind,
	refs: readonly { readonly dataset: string; readonly id: string }[],
): Promise<Account[]> {
	const found = await Promise.all(refs.map(({ dataset, id }) => reader.tied(kind, `${dataset}/${id}`)));
	return [...new Map(found.flat().map((account) => [account.id, account])).values()];
}

function stamp({ id, current, languages = [] }: DatasetRow): string {
	return [id, current.generation, ...languages].join(':');
}

function tiesOf(
	row: DatasetRow,
	accounts: readonly Account[],
	lexicons: readonly Lexicon[],
	names: NameLanguages,
): TieRow[] {
	return accounts.flatMap((account) => {
		const { events, actors } = namedIn(account, lexicons, names);
		const of = (kind: TiedKind, targets: ReadonlySet<string>) =>
			[...targets].map(
				(target): TieRow => ({
					dataset: row.id,
					generation: row.current.generation,
					kind,
					target,
					account: account.id,
				}),
			);
		return [...of('events', events), ...of('actors', actors)];
	});
}

function namedIn(
	{ headline, summary, inLanguage, datePublished, url }: Account,
	lexicons: readonly Lexicon[],
	names: NameLanguages,
): { events: Set<string>; actors: Set<string> } {
	const title = headline === undefined ? undefined : textForms(headline)[0]?.text;
	const lead = summary === undefined ? undefined : textForms(summary)[0]?.text;
	const blocks = [title, lead].flatMap((text) => text ?? []);
	const text = { blocks, lang: inLanguage, published: datePublished, url, title };
	const { mentions, story } = detect(lexicons, text, names);
	const targets = (kind: 'event' | 'actor') =>
		mentions
			.filter((mention) => mention.kind === kind && mention.confidence >= SURE)
			.flatMap(({ refs }) => refs)
			.map(({ dataset, id }) => `${dataset}/${id}`);
	return {
		events: new Set([...story.map(({ ref }) => `${ref.dataset}/${ref.id}`), ...targets('event')]),
		actors: new Set(targets('actor')),
	};
}
