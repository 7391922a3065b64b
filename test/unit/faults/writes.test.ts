/**
 * Everything that writes, with the disk full or the writer ended at each of its writes: what there was is there as it was,
 * or what was asked for is there as a whole, and the product answers afterwards.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackups } from '../../../src/background/backup/backup.ts';
import { makeBackup } from '../../../src/background/backup/make.ts';
import type { Background } from '../../../src/background/handlers.ts';
import { createImporter } from '../../../src/background/import.ts';
import { route } from '../../../src/background/router.ts';
import { areUntied } from '../../../src/background/ties.ts';
import type { BackupRequest } from '../../../src/protocol/backup.ts';
import type { ImportAnswer } from '../../../src/protocol/import.ts';
import { databaseLibrary } from '../../../src/store/database-library.ts';
import { rebuildDataset } from '../../../src/store/library.ts';
import { openDatabase } from '../../../src/store/open.ts';
import { databaseReader } from '../../../src/store/reader.ts';
import type { Database } from '../../../src/store/schema.ts';
import { leftoversIn } from '../../../src/store/sweep.ts';
import { backgroundWith, harbourTalks } from '../background/support.ts';
import { freshName } from '../store/support.ts';
import { type Fault, failAt } from './faulty.ts';

const PAGE = { url: 'https://northpost.example/2025/05/talks', published: '2025-05-16', lang: 'en' };
const BLOCKS = ['Vladimir Medinsky met Rustem Umerov. Vladimir Medinsky left early.'];
const FEED = (title: string) =>
	`<rss version="2.0"><channel><title>Late Paper</title><link>https://late.example/</link><item><title>${title}</title><link>https://late.example/${title.length}</link></item></channel></rss>`;
const OTHER = JSON.stringify({ ...harbourTalks(), id: 'other-talks', version: '2' });
const NEWER = JSON.stringify({ ...harbourTalks(), id: 'other-talks', version: '3', description: 'Newer' });

/** Words that no reader should see. */
const FAULT = /undefined|is not a function|Cannot read|QuotaExceeded|TransactionInactive|The process has ended/;

let name: string;
let feed: string;
let backup: File;
const MAKING = { settings: {}, extensionVersion: '1', madeAt: '2025-05-20T00:00:00.000Z' };

function wake(): Background {
	return backgroundWith({ databaseName: name });
}

/** As a page of the extension asks: what is refused is thrown. */
async function ask(message: { readonly type: string }): Promise<unknown> {
	const reply = await route(wake().handlers, message, 'page');
	if (!reply.ok) throw new Error(reply.error);
	return reply.value;
}

async function importFile(text: string): Promise<void> {
	const answers: ImportAnswer[] = [];
	const importer = createImporter({
		answer: (answer) => answers.push(answer),
		languages: ['en'],
		today: () => '2025-05-20',
		database: { name },
	});
	await importer({ type: 'stage', source: { from: 'file', name: 'other.json', blob: new Blob([text]) } });
	await importer({ type: 'commit' });
	const last = answers.at(-1);
	if (last?.type === 'failed') throw new Error(last.error);
}

/** Each request has a worker of its own here; only what was read last is kept. */
let backups: (request: BackupRequest) => Promise<void>;

function startBackups(): void {
	const run = createBackups({
		answer: (answer) => {
			// The page has words for these.
			if (answer.type === 'failed') throw new Error(answer.why === 'other' ? answer.error : answer.why);
			if (answer.type === 'refused') throw new Error(answer.why);
		},
		languages: ['en'],
		now: () => new Date(0),
		database: { name },
	});
	backups = run;
}

async function withDatabase<T>(run: (db: Database) => Promise<T>): Promise<T> {
	const opened = await openDatabase({ name });
	if (!opened.ok) throw new Error(opened.message);
	try {
		return await run(opened.db);
	} finally {
		opened.db.close();
	}
}

/** Accounts are tied behind the answer: that must not be struck in place of what the next case means. */
async function seenTo(): Promise<void> {
	await vi.waitUntil(() => withDatabase(async (db) => !areUntied(await databaseLibrary(db).enabled())), {
		timeout: 10_000,
	});
}

/** Only says when, which or in which order. */
const PASSING = new Set(
	'importedAt generation relations madeAt checked next failures problem tiedTo order changed changes since'.split(' '),
);

/** Key by key, so that the order in which they were written does not count. */
function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key]) => !PASSING.has(key) && key !== 'id');
	return Object.fromEntries(
		kept.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, one]) => [key, plain(one)]),
	);
}

/** What a reader would miss: each dataset with its entries, the corrections, the subscriptions. After a start. */
async function parts(): Promise<ReadonlyMap<string, string>> {
	await wake().start();
	return withDatabase(async (db) => {
		const found = new Map<string, string>();
		for (const row of await db.getAll('datasets')) {
			const versions = [row.current, row.previous].map((version) =>
				version === undefined ? undefined : rebuildDataset(databaseReader(db, { ...row, current: version })),
			);
			found.set(row.id, JSON.stringify([plain(row), await Promise.all(versions)]));
		}
		found.set('corrections', JSON.stringify(plain(await db.getAll('corrections'))));
		found.set('subscriptions', JSON.stringify(plain(await db.getAll('subscriptions'))));
		expect(await leftoversIn(db)).toEqual([]);
		return found;
	});
}

interface Work {
	readonly what: string;
	/** What is there before. */
	readonly before?: () => Promise<unknown>;
	readonly run: () => Promise<unknown>;
}

const ARTICLE = { page: PAGE, blocks: BLOCKS };
const OTHER_ID = { id: 'other-talks' };
const CORRECTED = {
	kind: 'actor',
	refs: [{ dataset: 'harbour-talks', id: 'rustem-umerov' }],
	text: 'Umerov',
	name: 'Rustem Umerov',
};
const correct = () => ask({ type: 'correct', ...{ page: PAGE, scope: 'site', corrected: CORRECTED } });
const subscribe = () => ask({ type: 'subscribe', ...{ url: 'https://late.example/feed' } });
const OWN_ENTRY = { type: 'put', kind: 'actors', entry: { type: 'Person', name: 'Ada Quayle' } };
const own = () => ask({ type: 'own-save', ...{ request: OWN_ENTRY } });

const WORK: readonly Work[] = [
	{ what: 'an import', before: () => wake().start(), run: () => importFile(OTHER) },
	{ what: 'an import over an earlier version', before: () => importFile(OTHER), run: () => importFile(NEWER) },
	{
		what: 'a roll back',
		before: async () => {
			await importFile(OTHER);
			await importFile(NEWER);
		},
		run: () => ask({ type: 'dataset-rollback', ...OTHER_ID }),
	},
	{
		what: 'a removal',
		before: () => importFile(OTHER),
		run: () => ask({ type: 'dataset-remove', ...OTHER_ID }),
	},
	{
		what: 'a new order',
		before: () => importFile(OTHER),
		run: () => ask({ type: 'dataset-order', ...{ ids: ['other-talks'] } }),
	},
	{
		what: 'a name',
		before: () => wake().start(),
		run: () => ask({ type: 'dataset-choices', ...{ id: 'harbour-talks', ownName: 'Mine' } }),
	},
	{ what: 'a correction', before: () => wake().start(), run: () => correct() },
	{ what: 'a subscription', before: () => wake().start(), run: () => subscribe() },
	{
		what: 'an update of a subscription',
		before: async () => {
			await subscribe();
			feed = FEED('Another headline');
		},
		run: async () => {
			const [row] = (await ask({ type: 'subscriptions' })) as [{ id: string }];
			const { problem } = (await ask({ type: 'subscription-check', ...{ id: row.id } })) as { problem?: string };
			if (problem !== undefined) throw new Error(problem);
		},
	},
	{ what: 'an entry of one’s own', before: () => wake().start(), run: () => own() },
	{
		what: 'a backup being restored',
		before: async () => {
			await wake().start();
			await importFile(OTHER);
			await correct();
			backup = await withDatabase((db) => makeBackup(db, MAKING)).then((file) => new File([file], 'backup.json.gz'));
		},
		run: async () => {
			const take = { datasets: ['other-talks', 'harbour-talks'], corrections: true, subscriptions: true };
			await backups({ type: 'read', file: backup });
			await backups({ type: 'restore', take });
		},
	},
];

beforeEach(() => {
	name = freshName();
	feed = FEED('A headline');
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('fetch', async () => new Response(feed, { headers: { 'content-type': 'application/rss+xml' } }));
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function begun(before: Work['before']): Promise<void> {
	name = freshName();
	feed = FEED('A headline');
	await wake().start();
	startBackups();
	await before?.();
}

describe.each<Fault>(['full', 'killed'])('with the database %s at each write', (fault) => {
	it.each(WORK)('$what leaves each part as it was or as it is to be', async ({ before, run }) => {
		await begun(before);
		await run();
		const done = await parts();
		let struck = true;
		let steps = 0;
		for (let at = 1; struck; at += at < 12 ? 1 : 7) {
			await begun(before);
			const old = await parts();
			const faulty = failAt(at, fault);
			let error: unknown;
			try {
				await run();
			} catch (thrown) {
				error = thrown;
			} finally {
				faulty.heal();
			}
			struck = faulty.struck;
			if (struck) steps += 1;
			const now = await parts();
			for (const key of new Set([...old.keys(), ...done.keys(), ...now.keys()])) {
				const fit = error === undefined ? [done.get(key)] : [old.get(key), done.get(key)];
				expect(fit, `${key} after write ${at}: ${String(error)}`).toContain(now.get(key));
			}
			if (error !== undefined && fault === 'full') expect(String(error), `write ${at}`).not.toMatch(FAULT);
			const { mentions } = (await ask({ type: 'detect', ...ARTICLE })) as { mentions: unknown[] };
			expect(mentions.length, `mentions after write ${at}`).toBeGreaterThan(0);
			await seenTo();
		}
		expect(steps).toBeGreaterThan(0);
	});

	it('a first start is made good by the next', async () => {
		let struck = true;
		for (let at = 1; struck; at += at < 12 ? 1 : 7) {
			name = freshName();
			const faulty = failAt(at, fault);
			await wake()
				.start()
				.catch(() => undefined);
			faulty.heal();
			struck = faulty.struck;
			const { mentions } = (await ask({ type: 'detect', ...ARTICLE })) as { mentions: unknown[] };
			expect(mentions.length, `mentions after write ${at}`).toBeGreaterThan(0);
			expect([...(await parts()).keys()]).toContain('harbour-talks');
			await seenTo();
		}
	});
});
