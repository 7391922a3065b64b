/** Answers about single entries: the card in a page, and what a search result opens to. */
import { type Lexicon, sameAs } from '../engine/index.ts';
import type { PageInfo } from '../protocol/messages.ts';
import type { Card, Detail, EntityRef, SearchHit } from '../protocol/views.ts';
import { type Library, StoreError } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';
import { actorCard, eventCard } from './cards.ts';
import { withLanguages } from './foreign.ts';
import { mergeCards, withOthers } from './merge.ts';
import { readPage } from './page-reading.ts';
import { NOT_READING, type ReadingRows } from './reading.ts';
import { actorRows, eventRows, viewRows } from './rows.ts';
import { withStandIns } from './stand-ins.ts';
import { tiedGroups } from './tied-groups.ts';
import { accountView, eventLink, positionView, say, sourceView } from './views.ts';

/** The reader's languages and the day. */
export interface Here {
	readonly languages: readonly string[];
	readonly today: string;
}

export interface CardRequest {
	readonly refs: readonly EntityRef[];
	readonly kind: 'actor' | 'event';
	readonly page: PageInfo;
	readonly onPage: readonly EntityRef[];
}

/** @throws StoreError when no enabled dataset has the entry any more. */
export async function cardFor(library: Library, request: CardRequest, here: Here): Promise<Card> {
	const readers = await library.enabled();
	const reading = await readPage(readers, request.page, here.languages);
	const refs = request.kind === 'event' ? await withStandIns(readers, request.refs) : request.refs;
	const cards = await Promise.all(
		refs.map(async (ref) => {
			const reader = readers.find(({ row }) => row.id === ref.dataset);
			return reader && oneCard(reader, ref.id, request, reading.rows.get(ref.dataset) ?? NOT_READING, here);
		}),
	);
	const card = mergeCards(cards.flatMap((one) => one ?? []));
	if (card === undefined) throw gone();
	const tied = await tiedGroups(readers, request, card, reading, here.languages);
	const whole = withOthers(card.reading === undefined ? { ...card, reading: reading.view } : card, tied);
	return withLanguages(here.languages, whole);
}

async function oneCard(
	reader: DatasetReader,
	id: string,
	{ kind, page, onPage }: Pick<CardRequest, 'kind' | 'page' | 'onPage'>,
	reading: ReadingRows,
	{ languages, today }: Here,
): Promise<Card | undefined> {
	if (kind === 'event') {
		const rows = await eventRows(reader, id, { languages, reading });
		return rows && eventCard(rows);
	}
	const events = onPage.filter(({ dataset }) => dataset === reader.row.id).map((ref) => ref.id);
	const rows = await actorRows(reader, id, events, { languages, reading });
	return rows && actorCard(rows, { published: page.published, today, onPage: events });
}

/** @throws StoreError when the dataset or the entry is gone. */
export async function detailFor(
	library: Library,
	lexicons: readonly Lexicon[],
	ref: EntityRef,
	kind: SearchHit['kind'],
	here: Here,
): Promise<Detail> {
	const reader = await library.reader(ref.dataset);
	const detail = reader && (await oneDetail(reader, ref.id, kind, here));
	if (detail === undefined) throw gone();
	if (detail.kind !== 'actor' && detail.kind !== 'event') return withLanguages(here.languages, detail);
	const others = await othersOf(await library.enabled(), lexicons, ref, detail.kind, here);
	return withLanguages(here.languages, mergeCards([detail, ...others]) ?? detail);
}

/** What other enabled datasets say of the same, in the reader's order: the dataset that is asked speaks first. */
async function othersOf(
	readers: readonly DatasetReader[],
	lexicons: readonly Lexicon[],
	ref: EntityRef,
	kind: 'actor' | 'event',
	here: Here,
): Promise<Card[]> {
	const united = sameAs(lexicons, kind, ref);
	const refs = kind === 'event' ? await withStandIns(readers, united) : united;
	const cards = await Promise.all(
		readers.flatMap((reader) =>
			refs
				.filter(({ dataset, id }) => dataset === reader.row.id && (dataset !== ref.dataset || id !== ref.id))
				.map(({ id }) => oneCard(reader, id, { kind, ...NO_PAGE }, NOT_READING, here)),
		),
	);
	return cards.flatMap((card) => card ?? []);
}

const NO_PAGE = { page: { url: '' }, onPage: [] };

async function oneDetail(
	reader: DatasetReader,
	id: string,
	kind: SearchHit['kind'],
	here: Here,
): Promise<Detail | undefined> {
	switch (kind) {
		case 'actor':
		case 'event':
			return oneCard(reader, id, { kind, ...NO_PAGE }, NOT_READING, here);
		case 'account':
			return accountDetail(reader, id, here);
		case 'source':
			return sourceDetail(reader, id, here);
	}
}

async function accountDetail(reader: DatasetReader, id: string, { languages }: Here): Promise<Detail | undefined> {
	const [account] = await reader.get('accounts', [id]);
	if (account === undefined) return undefined;
	const [about, questions] = await Promise.all([
		reader.get('events', account.about),
		reader.find('questions', 'account', id),
	]);
	const rows = await viewRows(reader, { languages }, [account], questions);
	return {
		kind: 'account',
		account: accountView(rows, account),
		dataset: rows.dataset,
		about: about.map((event) => eventLink(rows, event)),
		positions: questions.flatMap((question) =>
			question.positions
				.filter((position) => position.account === id)
				.flatMap((position) => {
					const view = positionView(rows, position);
					return view === undefined ? [] : [{ question: say(rows, question.text), position: view }];
				}),
		),
	};
}

async function sourceDetail(reader: DatasetReader, id: string, { languages }: Here): Promise<Detail | undefined> {
	const [source] = await reader.get('sources', [id]);
	if (source === undefined) return undefined;
	const accounts = await reader.find('accounts', 'source', id);
	const rows = await viewRows(reader, { languages }, accounts, []);
	return {
		kind: 'source',
		source: sourceView(rows, source),
		dataset: rows.dataset,
		accounts: accounts
			.sort((a, b) => (a.datePublished ?? '').localeCompare(b.datePublished ?? ''))
			.map((account) => accountView(rows, account)),
	};
}

function gone(): StoreError {
	return new StoreError('This entry is no longer in your datasets. Reload the page to read it with what is there now.');
}
