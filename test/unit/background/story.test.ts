/** The story panel's answer: which events, questions and accounts belong to the story of a page. */
import { describe, expect, it } from 'vitest';
import { storyFor } from '../../../src/background/story.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import type { StoryRequest } from '../../../src/protocol/story.ts';
import { harbourTalks, libraryWith } from './support.ts';

const dataset = harbourTalks();
const here = { languages: ['en'], today: '2025-11-22' };
const ref = (id: string, of = dataset.id) => ({ dataset: of, id });
const A1 = 'https://northpost.example/2025/05/talks';

async function story(ids: readonly string[], more: Partial<StoryRequest> = {}, datasets: Dataset[] = [dataset]) {
	const request = { page: { url: 'https://elsewhere.example/' }, named: [], ...more };
	return storyFor(await libraryWith(...datasets), { ...request, story: more.story ?? ids.map((id) => ref(id)) }, here);
}

const roles = (answer: Awaited<ReturnType<typeof story>>) =>
	Object.fromEntries(answer.events.map((event) => [event.ref.id, event.role]));

describe('events around a story', () => {
	it('are the series above and the other parts of it', async () => {
		expect(roles(await story(['round-1']))).toEqual({ 'round-1': 'story', talks: 'series', 'round-2': 'beside' });
	});

	it('are the parts below, where the page is about the series', async () => {
		expect(roles(await story(['talks']))).toEqual({ talks: 'story', 'round-1': 'part', 'round-2': 'part' });
	});

	it('stand in the order of the page’s story', async () => {
		expect((await story(['round-2', 'round-1'])).events.map((event) => event.ref.id).slice(0, 2)).toEqual([
			'round-2',
			'round-1',
		]);
	});

	it('name their parent, dates and places', async () => {
		expect((await story(['round-1'])).events[0]).toMatchObject({
			name: 'First round of the harbour talks',
			parent: { ref: ref('talks') },
			startDate: '2025-05-16',
			locations: ['Harbour City'],
		});
	});
});

describe('accounts and questions', () => {
	it('tell the story and its parts; the one being read is among them and marked', async () => {
		const answer = await story(['round-1'], { page: { url: A1 } });
		const reading = answer.accounts.filter((account) => account.reading);
		expect(reading.map((account) => account.ref.id)).toEqual(['a1']);
		expect(answer.reading).toMatchObject({ as: 'account', account: { ref: ref('a1') } });
	});

	it('stand in the order of the groups, in time within one', async () => {
		const { accounts, groups } = await story(['talks']);
		const order = accounts.map(({ source }) => groups.findIndex(({ name }) => name === (source.group?.name ?? '')));
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('are about events that the panel knows, and nothing else', async () => {
		const answer = await story(['round-1']);
		const known = new Set(answer.events.map((event) => event.ref.id));
		for (const { about } of [...answer.accounts, ...answer.questions]) {
			for (const { id } of about) expect(known).toContain(id);
		}
	});

	it('name every account of every position and silence', async () => {
		const answer = await story(['talks']);
		const known = new Set(answer.accounts.map((account) => account.ref.id));
		for (const { positions, silent } of answer.questions) {
			for (const { account } of positions) expect(known).toContain(account.ref.id);
			for (const account of silent) expect(known).toContain(account.ref.id);
		}
		expect(answer.questions.length).toBeGreaterThan(0);
	});

	it('of the other part of a series stay out', async () => {
		const own = await story(['round-2']);
		const both = await story(['talks']);
		expect(own.accounts.length).toBeLessThan(both.accounts.length);
	});
});

describe('several datasets', () => {
	const second: Dataset = { ...dataset, id: 'second-talks' };

	it('are both asked, and groups of one name are one', async () => {
		const answer = await story([], { story: [ref('round-1'), ref('round-1', second.id)] }, [dataset, second]);
		expect(answer.datasets.map(({ id }) => id)).toEqual([dataset.id, second.id]);
		expect(answer.groups.map(({ name }) => name)).toEqual([...new Set(answer.groups.map(({ name }) => name))]);
		expect(answer.accounts.map((account) => account.ref.dataset)).toContain(second.id);
	});

	it('that have lost the event say nothing', async () => {
		expect(await story(['no-such-event'])).toMatchObject({ datasets: [], events: [], questions: [], accounts: [] });
	});
});

describe('names for what the page mentions', () => {
	it('give the role on the article’s date, and dates of events, in the order asked for', async () => {
		const named = [
			{ kind: 'event' as const, ref: ref('round-1') },
			{ kind: 'actor' as const, ref: ref('vladimir-medinsky') },
			{ kind: 'actor' as const, ref: ref('gone') },
		];
		const page = { url: 'https://elsewhere.example/', published: '2013-05-01T10:00:00Z' };
		const answer = await story([], { named, page });
		expect(answer.named).toEqual([
			{ ...named[0], name: 'First round of the harbour talks', startDate: '2025-05-16', endDate: '2025-05-16' },
			{ ...named[1], name: 'Vladimir Medinsky', type: 'Person', detail: 'Minister of Culture' },
		]);
	});
});
