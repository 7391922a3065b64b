/** The relations by which entries are looked up. */
import { hostKey, pageKeys } from '../dataset/address.ts';
import { dateKeys, dateOf } from '../dataset/dates.ts';
import { distinctWords } from '../dataset/fold.ts';
import { textForms } from '../dataset/text.ts';
import type { Dataset, EntryKind, EntryTypes, Text } from '../dataset/types.ts';

/** A dataset's entries of one kind. */
export function entriesOf<K extends EntryKind>(dataset: Dataset, kind: K): readonly EntryTypes[K][] {
	const lists: { readonly [L in EntryKind]: readonly EntryTypes[L][] } = dataset;
	return lists[kind];
}

/** What each kind can be asked by. */
export interface RelationNames {
	groups: never;
	/** `domain`: a host without `www.`; `word`: of its name or of a domain, folded. */
	sources: 'domain' | 'word';
	actors: never;
	/**
	 * `date`: its days, and each month (year) that it touches, see `dateKeys`; `standsFor`: `dataset/id` of the event that
	 * it adds to.
	 */
	events: 'superEvent' | 'participant' | 'location' | 'date' | 'standsFor';
	/**
	 * `page`: the `pageKey` of its address or archive copy; `mention`: an actor it names; `word`: of its headline and
	 * summary; `untied`: of no event (its value is empty); `date`: of its publication.
	 */
	accounts: 'event' | 'source' | 'page' | 'mention' | 'word' | 'untied' | 'date';
	/** `account` and `speaker`: of one of its positions. */
	questions: 'event' | 'account' | 'speaker';
}

/** A relation and the value that stands in it. */
export type Relation<K extends EntryKind> = readonly [name: RelationNames[K], value: string];

const RELATIONS: { readonly [K in EntryKind]: (entry: EntryTypes[K]) => Relation<K>[] } = {
	groups: () => [],
	sources: ({ domains, name }) => [
		...each('domain', domains.map(hostKey)),
		...each('word', distinctWords([...written(name), ...domains])),
	],
	actors: () => [],
	events: ({ superEvent, participants, location, startDate, endDate, standsFor }) => [
		...each('standsFor', [standsFor && `${standsFor.dataset}/${standsFor.id}`]),
		...each('superEvent', [superEvent]),
		...each('participant', participants),
		...each('location', location),
		// What stands for another event is found as that one.
		...each('date', standsFor === undefined ? dateKeys(startDate, endDate) : []),
	],
	accounts: ({ about, source, url, archivedAt, mentions, headline, summary, datePublished }) => [
		...each('event', about),
		...each('untied', about.length === 0 ? [''] : []),
		...each('source', [source]),
		...each('page', pageKeys([url, archivedAt])),
		...each('mention', mentions),
		...each('word', distinctWords([...written(headline), ...written(summary)])),
		...each('date', [dateOf(datePublished)]),
	],
	questions: ({ about, positions }) => [
		...each('event', about),
		...each(
			'account',
			positions.map(({ account }) => account),
		),
		...each(
			'speaker',
			positions.map(({ speakerActor }) => speakerActor),
		),
	],
};

function written(text: Text | undefined): string[] {
	return text === undefined ? [] : textForms(text).map((form) => form.text);
}

/** All relations of an entry, each once. */
export function relationsOf<K extends EntryKind>(kind: K, entry: EntryTypes[K]): Relation<K>[] {
	return RELATIONS[kind](entry);
}

function each<N extends string>(name: N, values: readonly (string | undefined)[] | undefined): [N, string][] {
	const distinct = new Set(values);
	return [...distinct].flatMap((value) => (value === undefined ? [] : [[name, value] as [N, string]]));
}
