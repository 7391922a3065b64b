/** Accounts of any dataset that the engine has tied to what a card is about, grouped as other accounts are. */
import type { AccountGroupView, Card, EntityRef } from '../protocol/views.ts';
import type { DatasetReader } from '../store/reader.ts';
import type { PageReading } from './page-reading.ts';
import { NOT_READING } from './reading.ts';
import { viewRows } from './rows.ts';
import { tiedAccounts } from './ties.ts';
import { accountView, groupAccounts, isBeingRead } from './views.ts';

export async function tiedGroups(
	readers: readonly DatasetReader[],
	{ kind, refs }: { readonly kind: 'actor' | 'event'; readonly refs: readonly EntityRef[] },
	card: Card,
	reading: PageReading,
	languages: readonly string[],
): Promise<AccountGroupView[]> {
	// Whoever reads of a series wants the accounts of its parts as well.
	const targets = card.kind === 'event' ? [...refs, ...card.children.map(({ ref }) => ref)] : refs;
	const groups = await Promise.all(
		readers.map(async (reader) => {
			const accounts = await tiedAccounts(reader, kind === 'event' ? 'events' : 'actors', targets);
			if (accounts.length === 0) return [];
			const known = reading.rows.get(reader.row.id) ?? NOT_READING;
			const rows = await viewRows(reader, { languages, reading: known }, accounts, []);
			const others = accounts
				.filter(({ id }) => !isBeingRead(rows, id))
				.sort((a, b) => (a.datePublished ?? '').localeCompare(b.datePublished ?? ''));
			return groupAccounts(
				rows,
				others.map((account) => accountView(rows, account)),
			);
		}),
	);
	return groups.flat();
}
