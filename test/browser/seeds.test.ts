/**
 * Five real articles from five standpoints, where they are in reach: who and what is found in them, by the command
 * line that authors use, and what a reader sees of it in both browsers.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlePage } from '../../scripts/driver/article-page.ts';
import { cardText } from '../../scripts/driver/card.ts';
import { askBackground, pageStatus } from '../../scripts/driver/extension.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { scratch } from '../support/files.ts';
import { haveSeeds, seedFacts, seedPages, seedText } from '../support/seeds.ts';
import { inEachBrowser } from '../support/suite.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEEDS = ['000', '001', '002', '003', '004'] as const;

interface Detected {
	readonly mentions: readonly { readonly text: string; readonly ids: readonly { readonly id: string }[] }[];
	readonly story: readonly { readonly id: string }[];
}

describe.runIf(haveSeeds)('what the engine finds in the five articles', () => {
	const files = scratch();
	const detected = new Map<string, Detected>();

	beforeAll(() => {
		const paths = SEEDS.map((id) => files.write(`${id}.html`, articlePage(seedText(id), seedFacts(id))));
		const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
		const dataset = join(ROOT, 'data/istanbul-talks-2025');
		const lines = execFileSync(
			process.execPath,
			[tsx, join(ROOT, 'src/cli/main.ts'), 'detect', '--dataset', dataset, ...paths],
			{ cwd: ROOT, encoding: 'utf8' },
		);
		for (const [index, line] of lines.trim().split('\n').entries()) {
			detected.set(SEEDS[index] ?? '', JSON.parse(line) as Detected);
		}
	});
	afterAll(() => files.remove());

	const get = (seed: string): Detected => detected.get(seed) ?? { mentions: [], story: [] };
	const idsIn = (seed: string) => new Set(get(seed).mentions.flatMap(({ ids }) => ids.map(({ id }) => id)));
	/** Ids of the mentions whose text matches. */
	const idsOf = (seed: string, text: RegExp) => [
		...new Set(
			get(seed)
				.mentions.filter((one) => text.test(one.text))
				.flatMap(({ ids }) => ids.map(({ id }) => id)),
		),
	];
	const storyOf = (seed: string) => get(seed).story.map(({ id }) => id);

	test.each([
		'vladimir-medinsky',
		'rustem-umerov',
		'andrii-sybiha',
		'mikhail-galuzin',
		'alexander-fomin',
		'igor-kostyukov',
		'andrei-belousov',
		'valery-gerasimov',
		'sergei-shoigu',
		'alexander-bortnikov',
		'marco-rubio',
		'lindsey-graham',
		'recep-tayyip-erdogan',
		'emmanuel-macron',
		'angela-merkel',
		'donald-trump',
		'vladimir-putin',
		'volodymyr-zelensky',
	])('003 names %s', (id) => {
		expect(idsIn('003')).toContain(id);
	});

	test('003: the talks, those of 2022 and the Paris summit are told apart', () => {
		expect(storyOf('003')[0]).toBe('istanbul-round-1');
		expect(idsIn('003')).toContain('istanbul-round-1');
		expect(idsOf('003', /2022/)).toContain('istanbul-talks-2022');
		expect(idsIn('003')).toContain('normandy-paris-2019');
		expect(idsIn('003')).not.toContain('istanbul-round-2');
	});

	test('004: the two rounds are told apart', () => {
		expect(storyOf('004')[0]).toBe('istanbul-round-2');
		expect(idsOf('004', /first round/i)).toEqual(['istanbul-round-1']);
		expect(idsOf('004', /second round/i)).toEqual(['istanbul-round-2']);
	});

	test.each(['spiders-web', 'trump-calls-2025-05-19', 'bodies-repatriation-6000', 'vilnius-summit-2025-06-02'])(
		'004 names %s',
		(id) => {
			expect(idsIn('004')).toContain(id);
		},
	);

	test('001: a surname alone is the deputy, and the exchange is found', () => {
		expect(idsIn('001')).toContain('alexei-chepa');
		expect(idsIn('001')).toContain('prisoner-exchange-1000');
		expect(storyOf('001')[0]).toBe('istanbul-round-1');
	});

	test('000: Medvedev’s post after the second round', () => {
		expect(idsIn('000')).toContain('dmitry-medvedev');
		expect(['istanbul-round-2', 'medvedev-telegram-2025-06-03']).toContain(storyOf('000')[0]);
	});

	test('002: no round of talks is read into an article of April', () => {
		expect([...idsIn('002')].filter((id) => /^istanbul-round/.test(id))).toEqual([]);
		expect(idsOf('002', /^Vitkoff$/)).toEqual(['steve-witkoff']);
		// The other spelling stands inside a longer name, that of the meeting.
		for (const id of idsOf('002', /Witkoff/)) expect(['steve-witkoff', 'witkoff-putin-2025-04-11']).toContain(id);
	});
});

if (haveSeeds) {
	inEachBrowser(
		'the five articles',
		(stage) => {
			const visit = async (seed: string) => {
				const page = await stage.open(`/seeds/${seed}`);
				const marks = await marksAppear(page);
				const status = await pageStatus(stage.desk);
				return { page, marks, status, story: status.story[0] };
			};

			test('003: the account being read is named, and others of three groups are offered', async () => {
				const { page, marks, status, story } = await visit('003');
				expect(story?.ref.id).toBe('istanbul-round-1');
				expect(status.reading).toMatchObject({ as: 'account', account: { source: { name: 'The Moscow Times' } } });
				const talks = marks.find(({ kind }) => kind === 'event');
				await hover(page, talks?.text ?? '');
				const text = await cardText(page, 'Other accounts', 'You are reading this account', 'The Moscow Times');
				if (story === undefined) throw new Error('no story');
				const card = await askBackground(stage.desk, 'detail', { ref: story.ref, kind: 'event' });
				const groups = card.kind === 'event' ? card.others.map(({ name }) => name) : [];
				expect(groups.filter((name) => text.includes(name)).length).toBeGreaterThanOrEqual(3);
			});

			test('000: Medvedev’s card gives his office of June 2025', async () => {
				const { page, marks, story } = await visit('000');
				expect(['istanbul-round-2', 'medvedev-telegram-2025-06-03']).toContain(story?.ref.id);
				const mark = marks.find(({ kind, text }) => kind === 'actor' && /Medvedev/.test(text));
				await hover(page, mark?.text ?? 'Medvedev');
				expect(await cardText(page, 'Medvedev')).toMatch(/Deputy Chairman of the Security Council/i);
			});

			test.each([
				['001', 'istanbul-round-1'],
				['004', 'istanbul-round-2'],
			])('%s is about %s', async (seed, id) => {
				expect((await visit(seed)).story?.ref.id).toBe(id);
			});

			test('002 is about no round of the talks', async () => {
				const { status } = await visit('002');
				expect(status.story.filter(({ ref }) => /^istanbul-round/.test(ref.id))).toEqual([]);
			});
		},
		seedPages,
	);
}
