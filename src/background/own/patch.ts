/**
 * Own additions to another dataset as its publisher can take them: JSON Lines of the added entries, with the events of
 * that dataset called by their own ids. Pure.
 */
import type { Dataset, EntryKind, EventEntry, Question } from '../../dataset/types.ts';

const KIND_WORDS: Record<Exclude<EntryKind, 'questions'>, string> = {
	groups: 'group',
	sources: 'source',
	actors: 'actor',
	events: 'event',
	accounts: 'account',
};

/** @param sourceOf Which source of that dataset has a domain of an own one. */
export function patchFor(
	own: Dataset,
	target: string,
	sourceOf: (domains: readonly string[]) => string | undefined,
): string {
	const theirs = new Map(
		own.events.flatMap(({ id, standsFor }) => (standsFor?.dataset === target ? [[id, standsFor.id] as const] : [])),
	);
	const touches = ({ about }: { readonly about: readonly string[] }) => about.some((id) => theirs.has(id));
	const questions = own.questions.filter(touches);
	const said = new Set(
		questions.flatMap(({ positions, silent }) => [...positions.map(({ account }) => account), ...(silent ?? [])]),
	);
	const accounts = own.accounts.filter((account) => touches(account) || said.has(account.id));
	const named = new Set([...accounts, ...questions].flatMap(({ about }) => about));
	const events = own.events.filter(({ id, standsFor }) => named.has(id) && standsFor === undefined);
	const actorIds = new Set([
		...accounts.flatMap(({ mentions = [] }) => mentions),
		...events.flatMap(({ participants = [], location = [] }) => [...participants, ...location]),
		...questions.flatMap(({ positions }) => positions.flatMap(({ speakerActor = [] }) => speakerActor)),
	]);
	const sourceIds = new Map(
		own.sources
			.filter(({ id }) => accounts.some(({ source }) => source === id))
			.map(({ id, domains }) => [id, sourceOf(domains)] as const),
	);
	const mapped = (ids: readonly string[]) => ids.map((id) => theirs.get(id) ?? id);
	const line = (kind: Exclude<EntryKind, 'questions'>, entry: object) =>
		JSON.stringify({ kind: KIND_WORDS[kind], ...entry });
	const lines = [
		...own.sources
			.filter(({ id }) => sourceIds.has(id) && sourceIds.get(id) === undefined)
			.map((source) => line('sources', source)),
		...own.actors.filter(({ id }) => actorIds.has(id)).map((actor) => line('actors', actor)),
		...events.map((event) => line('events', withParent(event, theirs))),
		...accounts.map((account) =>
			line('accounts', {
				...account,
				source: sourceIds.get(account.source) ?? account.source,
				about: mapped(account.about),
			}),
		),
		// A question says of what kind it is where other entries say that they are one.
		...questions.map((question: Question) => JSON.stringify({ ...question, about: mapped(question.about) })),
	];
	return lines.map((one) => `${one}\n`).join('');
}

function withParent(event: EventEntry, theirs: ReadonlyMap<string, string>): EventEntry {
	const parent = event.superEvent === undefined ? undefined : theirs.get(event.superEvent);
	return parent === undefined ? event : { ...event, superEvent: parent };
}
