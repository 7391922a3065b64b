/**
 * The clock is set forward and back by a year, between any two steps of what looks at it: nothing is asked in a storm, nothing
 * falls silent, nothing that was kept is taken away, and what can be undone can be undone.
 */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Background } from '../../../src/background/handlers.ts';
import { today } from '../../../src/platform/today.ts';
import { backgroundWith } from '../background/support.ts';
import { freshName } from '../store/support.ts';

const NOW = Date.parse('2025-05-20T12:00:00Z');
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const JUMPS = [
	['forward', YEAR],
	['back', -YEAR],
] as const;
const PAGE = { url: 'https://northpost.example/2025/05/talks', published: '2025-05-16', lang: 'en' };

let background: Background;
let asked: string[];
let titles: readonly string[];

const jump = (by: number) => vi.setSystemTime(Date.now() + by);
const feed = () =>
	`<rss version="2.0"><channel><title>Late Paper</title><link>https://late.example/</link>${titles
		.map(
			(title) =>
				`<item><title>${title}</title><link>https://late.example/${title}</link><pubDate>Fri, 16 May 2025 10:00:00 GMT</pubDate></item>`,
		)
		.join('')}</channel></rss>`;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'], now: NOW });
	asked = [];
	titles = ['One', 'Two'];
	vi.stubGlobal('fetch', async (url: string) => {
		asked.push(new URL(url).pathname);
		return new Response(feed(), { headers: { 'content-type': 'application/rss+xml' } });
	});
	background = backgroundWith({ databaseName: freshName(), today });
	await background.start();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const subscribe = (path: string) => background.handlers.subscribe({ url: `https://late.example${path}` }, undefined);

/** What was asked since the last call. */
function taken(): string[] {
	return asked.splice(0).sort();
}

async function headlines(dataset: string): Promise<readonly string[]> {
	const { ids } = await background.handlers.browse({ dataset, kind: 'accounts', query: '' }, undefined);
	const rows = await background.handlers['browse-rows']({ dataset, kind: 'accounts', ids }, undefined);
	return rows.map(({ name }) => name).sort();
}

describe.each(JUMPS)('a clock that is set %s by a year', (_, by) => {
	it('has each subscription asked once, and after that when it is due; so again when the clock is right', async () => {
		for (const path of ['/a', '/b', '/c']) await subscribe(path);
		taken();
		for (const way of [by, -by, by, -by]) {
			jump(way);
			await background.wake();
			expect(taken()).toEqual(['/a', '/b', '/c']);
			for (let wakings = 0; wakings < 3; wakings++) await background.wake();
			expect(taken()).toEqual([]);
			jump(HOUR);
			await background.wake();
			expect(taken()).toEqual(['/a', '/b', '/c']);
		}
	});

	it('takes away none of the items that a feed does not show any more', async () => {
		const { id } = await subscribe('/feed');
		for (const [at, way] of [by, -by].entries()) {
			titles = [`Later ${at}`];
			jump(way);
			await background.wake();
		}
		expect(await headlines(id)).toEqual(['Later 0', 'Later 1', 'One', 'Two']);
	});

	it('leaves a failing server its wait, and a wait by date its bounds', async () => {
		const { id } = await subscribe('/feed');
		vi.stubGlobal('fetch', async (url: string) => {
			asked.push(new URL(url).pathname);
			return new Response('', { status: 503, headers: { 'retry-after': new Date(NOW + HOUR).toUTCString() } });
		});
		taken();
		jump(by);
		await background.wake();
		await background.wake();
		expect(taken()).toEqual(['/feed']);
		const [row] = await background.handlers.subscriptions({}, undefined);
		expect(row?.id).toBe(id);
		const wait = Date.parse(row?.next ?? '') - Date.now();
		expect(wait).toBeGreaterThanOrEqual(HOUR / 2);
		expect(wait).toBeLessThanOrEqual(7 * 24 * HOUR);
	});

	it('leaves every step of one’s own entries to be undone, the last one first', async () => {
		const put = (name: string) =>
			background.handlers['own-save'](
				{ request: { type: 'put', kind: 'actors', entry: { type: 'Person', name } } },
				undefined,
			);
		await put('Ada Quayle');
		jump(by);
		await put('Boris Rowan');
		const names = async () => {
			const { ids } = await background.handlers.browse({ dataset: 'own', kind: 'actors', query: '' }, undefined);
			const rows = await background.handlers['browse-rows']({ dataset: 'own', kind: 'actors', ids }, undefined);
			return rows.map(({ name }) => name);
		};
		expect(await names()).toEqual(['Ada Quayle', 'Boris Rowan']);
		jump(-2 * by);
		await background.handlers['own-undo']({}, undefined);
		expect(await names()).toEqual(['Ada Quayle']);
		await background.handlers['own-undo']({}, undefined);
		expect(await names()).toEqual([]);
	});

	it('leaves a correction in force, and to be undone', async () => {
		const blocks = ['Vladimir Medinsky met Rustem Umerov. Vladimir Medinsky left early.'];
		const found = async () => (await background.handlers.detect({ page: PAGE, blocks }, undefined)).mentions.length;
		const before = await found();
		const { id } = await background.handlers.correct(
			{
				page: PAGE,
				scope: 'site',
				corrected: {
					kind: 'actor',
					refs: [{ dataset: 'harbour-talks', id: 'rustem-umerov' }],
					alias: 'Rustem Umerov',
					text: 'Rustem Umerov',
					name: 'Rustem Umerov',
				},
			},
			undefined,
		);
		jump(by);
		expect(await found()).toBe(before - 1);
		await background.handlers['correction-undo']({ id }, undefined);
		expect(await found()).toBe(before);
	});

	it('says the same of an article that has a date, and rolls back to the version before', async () => {
		const card = () =>
			background.handlers.card(
				{
					kind: 'actor',
					refs: [{ dataset: 'harbour-talks', id: 'vladimir-medinsky' }],
					page: PAGE,
					onPage: [],
				},
				undefined,
			);
		const { id } = await subscribe('/feed');
		const before = await card();
		jump(by);
		titles = ['Three'];
		await background.wake();
		expect(await card()).toEqual(before);
		await background.handlers['dataset-rollback']({ id }, undefined);
		expect(await headlines(id)).toEqual(['One', 'Two']);
	});
});
