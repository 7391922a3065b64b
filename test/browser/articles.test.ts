/** Marks and story on article pages, nothing on others, and a page that stays as its author wrote it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageStatus } from '../../scripts/driver/extension.ts';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser, type Stage } from '../support/suite.ts';

async function storyOf({ desk }: Stage): Promise<string[]> {
	const { state, story } = await pageStatus(desk);
	return [state, ...story.map(({ ref }) => ref.id)];
}

/** Where the page differs from the file that the server sent. */
function changes(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
		const differing: string[] = [];
		if (sent.head.outerHTML !== document.head.outerHTML) differing.push('head');
		if (sent.body.outerHTML !== document.body.outerHTML) differing.push('body');
		if (document.documentElement.attributes.length !== sent.documentElement.attributes.length) differing.push('html');
		return differing;
	});
}

inEachBrowser('articles', (stage) => {
	describe.each([
		['English', ARTICLES.english, 'Vladimir Medinsky', 'Rustem Umerov'],
		['Russian', ARTICLES.russian, 'Владимир Мединский', 'Рустем Умеров'],
		['Ukrainian', ARTICLES.ukrainian, 'Володимир Мединський', 'Рустем Умєров'],
	])('on round 1 in %s', (_, path, medinsky, umerov) => {
		test('actors and events are marked, and the story is found', async () => {
			const page = await stage.open(path);
			const marks = await marksAppear(page);
			const texts = marks.map(({ text }) => text);
			expect(texts).toContain(medinsky);
			expect(texts).toContain(umerov);
			expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['actor', 'event']));
			expect((await storyOf(stage)).slice(0, 2)).toEqual(['ready', 'istanbul-round-1']);
		});

		test('the page itself is as it was sent', async () => {
			expect(await changes(stage.page)).toEqual([]);
		});

		test('by default an actor is marked once', async () => {
			const marks = await marksOf(stage.page);
			const surname = medinsky.split(' ').at(-1) ?? '';
			expect(marks.filter(({ text }) => text.includes(surname)).map(({ text }) => text)).toEqual([medinsky]);
		});
	});

	test('round 2 is told from round 1', async () => {
		const page = await stage.open(ARTICLES.secondRound);
		const texts = (await marksAppear(page)).map(({ text }) => text);
		expect(texts.join('; ')).toMatch(/Spider’s Web/);
		expect((await storyOf(stage))[1]).toBe('istanbul-round-2');
	});

	test.each(['/cooking', '/sports'])('%s: nothing is marked', async (path) => {
		const page = await stage.open(path);
		const { state, story } = await pageStatus(stage.desk);
		expect(state).toBe('ready');
		expect(await marksOf(page)).toEqual([]);
		expect(story).toEqual([]);
		expect(await changes(page)).toEqual([]);
	});

	test('a front page is not read', async () => {
		const page = await stage.open('/');
		expect((await pageStatus(stage.desk, { patience: 1000 })).state).toBe('not-article');
		expect(await marksOf(page)).toEqual([]);
	});
});
