/** One update of one subscription, from the network to a new generation; whatever fails leaves the old one whole. */
import { webUrl } from '../../dataset/address.ts';
import { ChangeCounter } from '../../dataset/changes.ts';
import { importDataset } from '../../dataset/importers/collect.ts';
import { inputOf } from '../../dataset/importers/input.ts';
import { problemLine } from '../../dataset/report.ts';
import { type Account, type Dataset, ENTRY_KINDS } from '../../dataset/types.ts';
import { compile } from '../../engine/index.ts';
import { OWN_DATASET } from '../../protocol/own.ts';
import { entriesOf } from '../../store/entries.ts';
import { hashOf } from '../../store/generation.ts';
import { type Library, rebuildDataset, StoreError } from '../../store/library.ts';
import type { DatasetRow } from '../../store/schema.ts';
import { inWords } from '../../store/write.ts';
import { type FetchAnswer, type Fetcher, type FetchLimits, fetchAddress } from './fetch.ts';
import { checkDigest, checkSignature, type UpdateNotice } from './integrity.ts';
import { readNotice } from './notice.ts';

/** What the last answer left. */
export interface Known {
	/** The dataset that must come; nothing at the first time. */
	readonly id?: string | undefined;
	readonly kind?: 'feed' | 'dataset' | undefined;
	readonly etag?: string | undefined;
	readonly lastModified?: string | undefined;
	readonly publicKey?: string | undefined;
}

export type Update =
	| { readonly type: 'unchanged'; readonly wait: number | undefined }
	| {
			readonly type: 'changed';
			readonly id: string;
			readonly kind: 'feed' | 'dataset';
			readonly changes: { readonly added: number; readonly changed: number; readonly removed: number };
			readonly etag: string | undefined;
			readonly lastModified: string | undefined;
			readonly publicKey: string | undefined;
			readonly expires: string | undefined;
			readonly wait: number | undefined;
	  }
	| { readonly type: 'failed'; readonly message: string; readonly wait: number | undefined };

export interface UpdateTools {
	readonly library: Library;
	readonly fetcher?: Fetcher | undefined;
	readonly today: string;
	/** Every request is told, whatever came of it. */
	readonly onRequest: (url: string, purpose: 'feed' | 'dataset', answer: FetchAnswer) => Promise<void>;
}

const LIMITS: Readonly<Record<'feed' | 'dataset', FetchLimits>> = {
	feed: { bytes: 10_000_000, time: 30_000 },
	dataset: { bytes: 100_000_000, time: 120_000 },
};

/** A feed's items are kept so long after they were published, and so many at most. */
const ITEMS = { days: 120, most: 1000 };

export async function update(url: string, known: Known, tools: UpdateTools): Promise<Update> {
	const purpose = known.kind ?? 'dataset';
	const answer = await fetchAddress(url, known, LIMITS[purpose], tools.fetcher);
	await tools.onRequest(url, purpose, answer);
	if (answer.type === 'failed') return { type: 'failed', message: answer.message, wait: answer.retryAfter };
	if (answer.type === 'unchanged') return { type: 'unchanged', wait: undefined };
	const notice = readNotice(answer.body);
	if (notice === 'broken') return failed('The publisher’s notice of an update cannot be read. The old version stays.');
	const sent = notice === undefined ? answer : await fetchNoticed(notice, answer.url, tools);
	if (sent.type === 'failed') return { type: 'failed', message: sent.message, wait: sent.retryAfter };
	const refused = await verify(sent.body, sent.digest, notice, known.publicKey);
	if (refused !== undefined) return failed(refused);
	return take(url, known, sent, { ...answer, publicKey: known.publicKey ?? notice?.publicKey }, tools);
}

type Sent = Extract<FetchAnswer, { type: 'changed' }>;

async function fetchNoticed(
	{ url }: UpdateNotice,
	base: string,
	tools: UpdateTools,
): Promise<Sent | Extract<FetchAnswer, { type: 'failed' }>> {
	const address = webUrl(url, base);
	if (address === undefined) return unusable('The publisher’s notice names no web address.');
	const { href, origin, host } = address;
	// What was granted is the site of the notice. Else a notice could have any other be asked, the reader's own router too.
	if (origin !== new URL(base).origin) return unusable(`The publisher’s notice leads to another site, ${host}.`);
	const answer = await fetchAddress(href, {}, LIMITS.dataset, tools.fetcher);
	await tools.onRequest(href, 'dataset', answer);
	if (answer.type !== 'unchanged') return answer;
	return unusable('The server says that nothing has changed, and was not asked that.');
}

function unusable(message: string): Extract<FetchAnswer, { type: 'failed' }> {
	return {
		type: 'failed',
		status: undefined,
		message: `${message} The old version stays.`,
		lasting: false,
		retryAfter: undefined,
	};
}

/** Nothing, or why the bytes are not taken. */
async function verify(
	bytes: Uint8Array<ArrayBuffer>,
	digest: string | undefined,
	notice: UpdateNotice | undefined,
	pinned: string | undefined,
): Promise<string | undefined> {
	const checks = [
		digest === undefined ? undefined : await checkDigest(bytes, { base64: digest }),
		notice === undefined ? undefined : await checkDigest(bytes, { hex: notice.sha256 }),
		await checkSignature(bytes, notice ?? {}, pinned),
	];
	for (const check of checks) if (check?.ok === false) return check.message;
	return undefined;
}

async function take(
	url: string,
	known: Known,
	sent: Sent,
	first: Pick<Sent, 'conditions' | 'maxAge'> & { readonly publicKey: string | undefined },
	{ library, today }: UpdateTools,
): Promise<Update> {
	const imported = await importDataset(inputOf(url, sent.body, { url: sent.url, mediaType: sent.mediaType }), {
		today,
	});
	const { dataset, format } = imported;
	if (dataset === undefined) {
		const [problem] = imported.problems.filter(({ severity }) => severity === 'error');
		return failed(
			`${problem === undefined ? 'There is no dataset at this address' : problemLine(problem)}. The old version stays.`,
		);
	}
	// A feed is known by the address that the reader gave, wherever redirects lead.
	const kind = format === 'feed' ? 'feed' : 'dataset';
	const id = known.id ?? dataset.id;
	if (kind === 'dataset' && dataset.id !== id) {
		return failed(`The address now gives another dataset ("${dataset.id}"). The old version stays.`);
	}
	const reader = await library.reader(id);
	if (known.id === undefined && (await isTaken(library, id, reader?.row))) {
		return failed(
			`Another dataset with the id "${id}" is installed. Remove that one first, or import this one as a file to compare the two.`,
		);
	}
	const before = reader === undefined ? undefined : await rebuildDataset(reader);
	const next = kind === 'feed' ? withOlderItems({ ...dataset, id }, before, today) : dataset;
	const changes = compare(before, next);
	if (before === undefined || (await hashOf(next)) !== reader?.row.current.dataHash) {
		await library.add({ dataset: next, lexicon: compile(next), bundled: false });
	}
	return {
		type: 'changed',
		id,
		kind,
		changes,
		etag: first.conditions.etag,
		lastModified: first.conditions.lastModified,
		publicKey: first.publicKey,
		expires: next.expires,
		wait: first.maxAge,
	};
}

/** Whoever subscribes sees no comparison first, so nothing that came another way is replaced: but for the same dataset from a file. */
async function isTaken(library: Library, id: string, row: DatasetRow | undefined): Promise<boolean> {
	if (id === OWN_DATASET || row?.current.bundled === true) return true;
	return (await library.subscriptions()).some((subscription) => subscription.id === id);
}

/**
 * A feed shows its last few items only; those that were seen before stay until they are too old: counted from the newest
 * item, so that a clock which is wrong for a day takes none away.
 */
function withOlderItems(dataset: Dataset, before: Dataset | undefined, today: string): Dataset {
	if (before === undefined) return dataset;
	const newest = [...dataset.accounts, ...before.accounts]
		.map(({ datePublished = '' }) => datePublished.slice(0, 10))
		.sort()
		.at(-1);
	const now = newest !== undefined && newest !== '' && newest < today ? newest : today;
	const oldest = new Date(Date.parse(now) - ITEMS.days * 86_400_000).toISOString().slice(0, 10);
	const ids = new Set(dataset.accounts.map(({ id }) => id));
	const isKept = ({ id, datePublished }: Account) => !ids.has(id) && (datePublished ?? today) >= oldest;
	return {
		...dataset,
		sources: dataset.sources.length > 0 ? dataset.sources : before.sources,
		accounts: [...dataset.accounts, ...before.accounts.filter(isKept)].slice(0, ITEMS.most),
	};
}

function compare(before: Dataset | undefined, next: Dataset): { added: number; changed: number; removed: number } {
	const counter = new ChangeCounter();
	for (const kind of ENTRY_KINDS) {
		if (before !== undefined) for (const entry of entriesOf(before, kind)) counter.addOld(kind, entry);
		for (const entry of entriesOf(next, kind)) counter.addNew(kind, entry);
	}
	const all = Object.values(counter.finish()).map(({ counts }) => counts);
	const sum = (key: 'added' | 'changed' | 'removed') => all.reduce((total, counts) => total + counts[key], 0);
	return { added: sum('added'), changed: sum('changed'), removed: sum('removed') };
}

function failed(message: string): Update {
	return { type: 'failed', message, wait: undefined };
}

/** What a disk that is full, or a database that is gone, says of itself. */
export function failureOf(error: unknown): Update {
	const told = inWords(error);
	if (!(told instanceof StoreError)) throw error;
	return failed(told.message);
}
