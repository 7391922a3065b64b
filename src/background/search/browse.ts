/** A query of filters alone: nothing is looked up by words, so the store is asked by what the filters name. */
import { lastDay } from '../../dataset/dates.ts';
import type { Account, EventEntry } from '../../dataset/types.ts';
import type { DatasetReader } from '../../store/reader.ts';
import { distinct } from '../rows.ts';
import { accountsFound, actorsFound, eventsFound, sourcesFound } from './entries.ts';
import type { Findable } from './findable.ts';
import type { Listed } from './listed.ts';
import { passes, type Wanted, wantsKind } from './wanted.ts';

/** More than this nobody looks through. */
const MOST = 500;

export async function browse({ reader, groups }: Listed, wanted: Wanted): Promise<Findable[]> {
	const found = await Promise.all([
		wantsKind(wanted, 'event') ? events(reader, wanted).then((rows) => eventsFound(reader, rows)) : [],
		wantsKind(wanted, 'account') ? accounts(reader, wanted).then((rows) => accountsFound(reader, groups, rows)) : [],
		wantsKind(wanted, 'source') ? reader.all('sources', MOST).then((rows) => sourcesFound(reader, groups, rows)) : [],
		wantsKind(wanted, 'actor') ? reader.all('actors', MOST).then((rows) => actorsFound(reader, rows)) : [],
	]);
	return found.flat().filter((entry) => passes(wanted, entry));
}

async function events(reader: DatasetReader, wanted: Wanted): Promise<EventEntry[]> {
	const [actors] = wanted.participants;
	if (actors === undefined) return dated(reader, 'events', wanted);
	const found = await Promise.all(
		[...actors].flatMap((id) => [reader.find('events', 'participant', id), reader.find('events', 'location', id)]),
	);
	return distinct(found.flat());
}

async function accounts(reader: DatasetReader, wanted: Wanted): Promise<Account[]> {
	const { sources, participants } = wanted;
	const [actors] = participants;
	if (actors !== undefined) return findEach(actors, (id) => reader.find('accounts', 'mention', id));
	if (sources !== undefined) return findEach(sources, (id) => reader.find('accounts', 'source', id));
	return dated(reader, 'accounts', wanted);
}

async function findEach(ids: ReadonlySet<string>, find: (id: string) => Promise<Account[]>): Promise<Account[]> {
	return distinct((await Promise.all([...ids].map(find))).flat());
}

/** Of a range of dates, the latest first; all of them where they are few or an older version wrote no dates down. */
async function dated<K extends 'events' | 'accounts'>(reader: DatasetReader, kind: K, { filters }: Wanted) {
	if (reader.row.current.counts[kind] <= MOST) return reader.all(kind);
	const isIndexed = (await reader.beginning(kind, 'date', '', 1)).length > 0;
	if (!isIndexed) return reader.all(kind);
	const { after = '', before } = filters;
	const latest = await reader.latest(kind, 'date', after, before ?? '\uffff', MOST);
	// What is known to the month or year of the first day, or goes on over it.
	const around = [after.slice(0, 4), after.slice(0, 7)].filter((key) => key !== '' && key < after);
	const touching = await Promise.all(around.map((key) => reader.find(kind, 'date', key)));
	return distinct([...latest, ...touching.flat()]);
}

/** For entries in time: the latest first. */
export function recency({ date, endDate }: Pick<Findable, 'date' | 'endDate'>): string {
	const day = endDate ?? date;
	return day === undefined ? '' : lastDay(day);
}
