/** Backup and restore: everything comes back as it was, and a bad file changes nothing. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createBackups } from '../../../../src/background/backup/backup.ts';
import type { Dataset } from '../../../../src/dataset/types.ts';
import { compile } from '../../../../src/engine/index.ts';
import type { BackupAnswer, BackupRequest } from '../../../../src/protocol/backup.ts';
import { databaseLibrary } from '../../../../src/store/database-library.ts';
import type { CorrectionRow, Database, SubscriptionRow } from '../../../../src/store/schema.ts';
import { dump, freshDatabase, freshName, harbourTalks } from '../../store/support.ts';

const TALKS = harbourTalks();
const CORRECTION: CorrectionRow = {
	id: '6f1f2a0e-5d0c-4b2a-9d3e-0c6a5a3c1e01',
	madeAt: '2025-11-22T10:00:00.000Z',
	kind: 'actor',
	refs: [{ dataset: TALKS.id, id: 'ada' }],
	text: 'Ada',
	name: 'Ada Lovelace',
	scope: 'site',
	where: 'paper.example',
};
const SUBSCRIPTION: SubscriptionRow = {
	id: 'a-feed',
	url: 'https://paper.example/feed',
	kind: 'feed',
	since: 1,
	checked: 2,
	next: 3,
	failures: 0,
};

let name: string;
let db: Database;
beforeEach(async () => {
	name = freshName();
	db = await freshDatabase(name);
	return () => db.close();
});

/** One worker's life: its requests one after another, and the last answer to each. */
function worker(database: string) {
	const answers: BackupAnswer[] = [];
	const run = createBackups({
		answer: (answer) => answers.push(answer),
		languages: ['en'],
		now: () => new Date('2025-11-23T12:00:00Z'),
		database: { name: database },
	});
	return async (request: BackupRequest) => {
		await run(request);
		return answers.at(-1);
	};
}

async function fill(): Promise<void> {
	const library = databaseLibrary(db);
	for (const version of ['1', '2']) {
		const dataset = { ...TALKS, version };
		await library.add({ dataset, lexicon: compile(dataset), bundled: false });
	}
	await library.setEnabled(TALKS.id, false);
	await library.addCorrection(CORRECTION);
	await library.saveSubscription(SUBSCRIPTION);
}

async function made(): Promise<File> {
	const answer = await worker(name)({
		type: 'make',
		settings: { 'settings1.actors': 'every' },
		extensionVersion: '1.0',
	});
	if (answer?.type !== 'made') throw new Error(`no backup: ${JSON.stringify(answer)}`);
	expect(answer.fileName).toBe('counterpoint-backup-2025-11-23.json.gz');
	return new File([answer.file], answer.fileName);
}

const ALL = { datasets: [TALKS.id], corrections: true, subscriptions: true };

/** What a reader would notice: without generation numbers, which are new ones. */
async function content(from: Database): Promise<unknown> {
	const library = databaseLibrary(from);
	const [row] = await library.rows();
	if (row === undefined) return undefined;
	const { current, previous, ...kept } = row;
	const plain = ({ generation: _, ...rest }: typeof current) => rest;
	return {
		kept,
		current: plain(current),
		previous: previous && plain(previous),
		actors: await (await library.reader(row.id))?.all('actors'),
		lexicon: (await library.lexicon(row))?.byteLength,
		corrections: await library.corrections(),
		subscriptions: await library.subscriptions(),
	};
}

describe('a backup', () => {
	it('brings everything back into an empty browser, the earlier version too', async () => {
		await fill();
		const file = await made();
		const elsewhere = freshName();
		const other = await freshDatabase(elsewhere);
		const ask = worker(elsewhere);
		const preview = await ask({ type: 'read', file });
		expect(preview).toMatchObject({
			type: 'preview',
			preview: {
				datasets: [{ id: TALKS.id, version: '2' }],
				corrections: { total: 1, fresh: 1 },
				subscriptions: { total: 1, fresh: 1 },
				settings: { 'settings1.actors': 'every' },
			},
		});
		expect(await content(other)).toBeUndefined();
		expect(await ask({ type: 'restore', take: ALL })).toEqual({ type: 'restored', datasets: [TALKS.id] });
		expect(await content(other)).toEqual(await content(db));
		await databaseLibrary(other).rollBack(TALKS.id);
		expect((await databaseLibrary(other).rows())[0]?.current.header.version).toBe('1');
		other.close();
	});

	it('says what it would replace, and takes only what is chosen', async () => {
		await fill();
		const file = await made();
		const library = databaseLibrary(db);
		const dataset: Dataset = { ...TALKS, version: '3' };
		await library.add({ dataset, lexicon: compile(dataset), bundled: false });
		await library.removeCorrection(CORRECTION.id);
		const ask = worker(name);
		expect(await ask({ type: 'read', file })).toMatchObject({
			preview: {
				datasets: [{ replaces: { version: '3', same: false } }],
				corrections: { total: 1, fresh: 1 },
				subscriptions: { total: 1, fresh: 0 },
			},
		});
		await ask({ type: 'restore', take: { datasets: [], corrections: true, subscriptions: false } });
		expect((await library.rows())[0]?.current.header.version).toBe('3');
		expect(await library.corrections()).toEqual([CORRECTION]);
	});

	it('leaves the dataset as it was when writing stops half way', async () => {
		await fill();
		const file = await made();
		const library = databaseLibrary(db);
		const dataset: Dataset = { ...TALKS, version: '3' };
		await library.add({ dataset, lexicon: compile(dataset), bundled: false });
		const before = await dump(db);
		const ask = worker(name);
		await ask({ type: 'read', file });
		// The second lexicon of the two versions does not go in any more.
		const put = IDBObjectStore.prototype.put;
		let lexicons = 0;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
			lexicons += this.name === 'lexicons' ? 1 : 0;
			if (lexicons === 2) throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, row);
		};
		try {
			expect(await ask({ type: 'restore', take: ALL })).toMatchObject({ type: 'failed', why: 'full' });
		} finally {
			IDBObjectStore.prototype.put = put;
		}
		expect(await dump(db)).toEqual(before);
	});
});

describe('a bad file', () => {
	const json = (change: (backup: Record<string, unknown>) => void) => async (file: File) => {
		const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
		const backup = JSON.parse(text);
		change(backup);
		return new File([JSON.stringify(backup)], 'backup.json');
	};
	it.each<[string, string, (file: File) => Promise<File>]>([
		['a picture', 'not-backup', async () => new File([new Uint8Array([0xff, 0xd8, 0xff])], 'photo.jpg')],
		['a dataset', 'not-backup', async () => new File([JSON.stringify(TALKS)], 'talks.json')],
		['one cut off', 'cut-off', async (file) => new File([file.slice(0, file.size - 20)], file.name)],
		[
			'one cut off and unpacked',
			'cut-off',
			async (file) => {
				const whole = await (await json(() => undefined)(file)).text();
				return new File([whole.slice(0, 900)], 'backup.json');
			},
		],
		['one of a newer version', 'newer', json((backup) => Object.assign(backup, { formatVersion: 2 }))],
		['one without corrections', 'invalid', json((backup) => Object.assign(backup, { corrections: undefined }))],
		[
			'one with a script for an address',
			'invalid',
			json((backup) => Object.assign(backup, { subscriptions: [{ ...SUBSCRIPTION, url: 'javascript:alert(1)' }] })),
		],
		[
			'one with a broken dataset',
			'invalid',
			json((backup) => {
				const [first] = backup.datasets as { current: { dataset: { accounts: object[] } } }[];
				first?.current.dataset.accounts.push({ id: 'x', source: 'nowhere', about: [] });
			}),
		],
		[
			'one with a dataset twice',
			'invalid',
			json((backup) => {
				const datasets = backup.datasets as unknown[];
				datasets.push(datasets[0]);
			}),
		],
	])('%s is refused as %s and changes nothing', async (_, why, spoil) => {
		await fill();
		const file = await spoil(await made());
		const before = await dump(db);
		const ask = worker(name);
		expect(await ask({ type: 'read', file })).toMatchObject({ type: 'refused', why });
		expect(await ask({ type: 'restore', take: ALL })).toMatchObject({ type: 'failed' });
		expect(await dump(db)).toEqual(before);
	});
});

describe('check and repair', () => {
	const faults = (answer: BackupAnswer | undefined) =>
		answer?.type === 'checked'
			? [answer.health.datasets.flatMap((one) => one.faults), answer.health.leftovers]
			: answer;

	it('finds nothing where all is well', async () => {
		await fill();
		expect(faults(await worker(name)({ type: 'check' }))).toEqual([[], 0]);
	});

	it('makes a lexicon anew, counts anew and clears leftovers', async () => {
		await fill();
		const [row] = await databaseLibrary(db).rows();
		if (row === undefined) throw new Error('no dataset');
		await db.put('lexicons', { dataset: row.id, generation: row.current.generation, data: new ArrayBuffer(8) });
		await db.put('lexicons', { dataset: row.id, generation: 99, data: new ArrayBuffer(8) });
		const questions = await db.getAll('questions');
		const [question] = questions.filter(({ generation }) => generation === row.current.generation);
		if (question === undefined) throw new Error('no question');
		await db.delete('questions', [row.id, row.current.generation, question.id]);
		const ask = worker(name);
		expect(faults(await ask({ type: 'check' }))).toEqual([['rows', 'lexicon'], 1]);
		expect(await ask({ type: 'repair' })).toMatchObject({
			type: 'repaired',
			before: { leftovers: 1 },
			after: { leftovers: 0, datasets: [{ faults: [] }] },
		});
	});

	it('says what it cannot mend', async () => {
		await fill();
		const [row] = await databaseLibrary(db).rows();
		if (row === undefined) throw new Error('no dataset');
		await db.clear('sources');
		const answer = await worker(name)({ type: 'repair' });
		expect(answer).toMatchObject({ type: 'repaired', after: { datasets: [{ faults: ['entries'] }] } });
	});
});
