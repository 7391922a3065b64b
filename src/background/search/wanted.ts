/** What the filters of a query mean in one dataset: names of sources, groups and participants become ids. */
import { firstDay, lastDay } from '../../dataset/dates.ts';
import { textForms } from '../../dataset/text.ts';
import type { Text } from '../../dataset/types.ts';
import type { Lexicon } from '../../engine/index.ts';
import type { Filters } from '../../protocol/query.ts';
import type { DatasetReader } from '../../store/reader.ts';
import { type Findable, findActor } from './findable.ts';
import type { Listed } from './listed.ts';
import { type Form, makeForm, makeQuery, matchForm } from './match.ts';

export interface Wanted {
	readonly filters: Filters;
	/** Those named by source and group filters; undefined when neither is given. */
	readonly sources: ReadonlySet<string> | undefined;
	/** One set for each participant asked for. */
	readonly participants: readonly ReadonlySet<string>[];
}

/** As many actors as a participant's name may mean. */
const NAMESAKES = 20;

/** Undefined when the dataset itself is filtered out. */
export async function wantedIn(
	one: Listed,
	lexicon: Lexicon | undefined,
	filters: Filters,
): Promise<Wanted | undefined> {
	const { row } = one.reader;
	const { datasets, participants } = filters;
	if (
		datasets.length > 0 &&
		!datasets.some((value) => value === row.id || nameAnswers(value, row.current.header.name))
	) {
		return undefined;
	}
	return {
		filters,
		sources: await sourcesNamed(one, filters),
		participants: await Promise.all(participants.map((name) => actorsNamed(one.reader, lexicon, name))),
	};
}

async function sourcesNamed({ reader, groups }: Listed, filters: Filters): Promise<ReadonlySet<string> | undefined> {
	if (filters.sources.length === 0 && filters.groups.length === 0) return undefined;
	const inGroup = new Set(
		filters.groups.flatMap((value) => best([...groups.values()], value, ({ id, name }) => [id, ...written(name)])),
	);
	const all = await reader.all('sources');
	const named = new Set(
		filters.sources.flatMap((value) => best(all, value, ({ id, name, domains }) => [id, ...written(name), ...domains])),
	);
	return new Set(
		all.flatMap(({ id, group }) =>
			(filters.sources.length === 0 || named.has(id)) &&
			(filters.groups.length === 0 || (group !== undefined && inGroup.has(group)))
				? [id]
				: [],
		),
	);
}

async function actorsNamed(reader: DatasetReader, lexicon: Lexicon | undefined, name: string): Promise<Set<string>> {
	const found = (lexicon?.lookUp(name, NAMESAKES) ?? []).flatMap(({ entity, edits }) => {
		const { kind, id } = lexicon?.entity(entity) ?? {};
		return kind === 'actor' && id !== undefined ? [{ id, edits }] : [];
	});
	// A slip is forgiven only where nothing is written so.
	const least = Math.min(...found.map(({ edits }) => edits));
	const ids = found.filter(({ edits }) => edits === least).map(({ id }) => id);
	const actors = await reader.get('actors', ids);
	const exact = actors.filter((actor) => isExact(name, findActor(reader.row, actor, 0, 0).forms));
	return new Set(exact.length > 0 ? exact.map(({ id }) => id) : ids);
}

/** Ids of those that bear the name; when none does, of those with names that begin so. */
function best<T extends { readonly id: string }>(
	entries: readonly T[],
	value: string,
	textsOf: (entry: T) => readonly string[],
): string[] {
	const answering = entries.flatMap((entry) => {
		const forms = textsOf(entry).map(makeForm);
		return forms.some((form) => matchForm(makeQuery(value), form, 0) !== undefined) ? [{ id: entry.id, forms }] : [];
	});
	const exact = answering.filter(({ forms }) => isExact(value, forms));
	return (exact.length > 0 ? exact : answering).map(({ id }) => id);
}

function isExact(value: string, forms: readonly Form[]): boolean {
	const { text } = makeQuery(value);
	return forms.some(({ joined }) => joined === text);
}

function nameAnswers(value: string, name: Text): boolean {
	return written(name).some((text) => matchForm(makeQuery(value), makeForm(text), 0) !== undefined);
}

const written = (text: Text) => textForms(text).map((form) => form.text);

/** May entries of this kind pass at all? */
export function wantsKind({ filters, sources, participants }: Wanted, kind: Findable['kind']): boolean {
	const { kinds, languages, after, before } = filters;
	const isPublished = kind === 'account' || kind === 'source';
	const isDated = kind === 'account' || kind === 'event';
	if ((sources !== undefined || languages.length > 0) && !isPublished) return false;
	if ((after !== undefined || before !== undefined || participants.length > 0) && !isDated) return false;
	return kinds.length === 0 || kinds.some((one) => one === kind || (kind === 'actor' && isActorType(one)));
}

const isActorType = (kind: string) => kind === 'Person' || kind === 'Organization' || kind === 'Place';

export function passes(wanted: Wanted, entry: Findable): boolean {
	if (!wantsKind(wanted, entry.kind)) return false;
	const { filters, sources, participants } = wanted;
	const { kinds, languages, after, before } = filters;
	if (kinds.length > 0 && !kinds.some((kind) => kind === entry.kind || kind === entry.type)) return false;
	if (sources !== undefined && !(entry.source !== undefined && sources.has(entry.source.id))) return false;
	if (languages.length > 0 && !entry.languages.some((tag) => languages.some((asked) => speaks(tag, asked))))
		return false;
	if (!participants.every((ids) => entry.actors.some((id) => ids.has(id)))) return false;
	if (after === undefined && before === undefined) return true;
	const start = entry.date ?? entry.endDate;
	const end = entry.endDate ?? entry.date;
	if (start === undefined || end === undefined) return false;
	// What is known to the month or year only passes when any of its days would.
	return (
		(after === undefined || lastDay(end) >= firstDay(after)) &&
		(before === undefined || firstDay(start) < firstDay(before))
	);
}

function speaks(tag: string, asked: string): boolean {
	const own = tag.toLowerCase();
	return own === asked || own.split('-')[0] === asked;
}
