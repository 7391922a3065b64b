/** What a dataset is summed up by: header, counts and hash. */
import { type Dataset, ENTRY_KINDS, type EntryKind, type Header } from '../dataset/types.ts';
import type { Generation } from './schema.ts';

/** Everything of a dataset but its entries, unknown keys included. */
function headerOf(dataset: Dataset): Header {
	const entries: ReadonlySet<string> = new Set(ENTRY_KINDS);
	return Object.fromEntries(Object.entries(dataset).filter(([key]) => !entries.has(key))) as Header;
}

export function countsOf(dataset: Dataset): Readonly<Record<EntryKind, number>> {
	return {
		groups: dataset.groups.length,
		sources: dataset.sources.length,
		actors: dataset.actors.length,
		events: dataset.events.length,
		accounts: dataset.accounts.length,
		questions: dataset.questions.length,
	};
}

/** SHA-256 of the dataset's JSON, in hexadecimal. */
export async function hashOf(dataset: Dataset): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(dataset)));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function describeGeneration(dataset: Dataset, generation: number, bundled: boolean): Promise<Generation> {
	return {
		generation,
		header: headerOf(dataset),
		counts: countsOf(dataset),
		dataHash: await hashOf(dataset),
		bundled,
		importedAt: new Date().toISOString(),
	};
}
