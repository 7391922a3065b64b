/** What the peers of search are given: the same entries with the same words; and how each is asked at its best. */
import Flexsearch, { type Document } from 'flexsearch';
import type MiniSearch from 'minisearch';
import { textForms } from '../../src/dataset/text.ts';
import type { Alias, Dataset } from '../../src/dataset/types.ts';

export type Entry = {
	id: string;
	/** All names and aliases, or headline. */
	names: string;
	/** Summary, domains. */
	text: string;
};

export function documentsOf({ actors, events, sources, accounts }: Dataset): Entry[] {
	const words = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined).join(' · ');
	const written = (text: Parameters<typeof textForms>[0] | undefined) =>
		text === undefined ? [] : textForms(text).map((form) => form.text);
	const aliases = (list: readonly Alias[] | undefined) =>
		(list ?? []).flatMap((alias) => (typeof alias === 'string' ? [alias] : [alias.text, ...(alias.forms ?? [])]));
	return [
		...[...actors, ...events].map((one) => ({
			id: one.id,
			names: words([...written(one.name), ...aliases(one.aliases)]),
			text: '',
		})),
		...sources.map(({ id, name, domains }) => ({
			id: `source ${id}`,
			names: words(written(name)),
			text: words(domains),
		})),
		...accounts.map(({ id, headline, summary }) => ({
			id: `account ${id}`,
			names: words(written(headline)),
			text: words(written(summary)),
		})),
	];
}

/** Peers need ids that are unique over all kinds. */
export const plainId = (id: string) => id.replace(/^(?:source|account) /, '');

export function miniIds(mini: MiniSearch, query: string): string[] {
	return mini
		.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 2 } })
		.slice(0, 3)
		.map(({ id }) => plainId(String(id)));
}

/** With the encoder that forgives most. */
export function flexIndex(): Document<Entry> {
	return new Flexsearch.Document<Entry>({
		document: { id: 'id', index: ['names', 'text'] },
		tokenize: 'forward',
		encoder: Flexsearch.Charset.LatinBalance,
	});
}

export function flexIds(flex: Document<Entry>, query: string): string[] {
	const ids = flex.search(query, { limit: 10, suggest: true }).flatMap(({ result }) => result.map(String));
	return [...new Set(ids)].slice(0, 3).map(plainId);
}
