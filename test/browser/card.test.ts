/** The card: opened by the pointer, telling who else tells the event, closed by the Escape key, usable by everyone. */
import { expect, test } from 'vitest';
import { CARD_HOST, cardIsOpen, cardText, exposeCard, inCard } from '../../scripts/driver/card.ts';
import { askBackground, pageStatus } from '../../scripts/driver/extension.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { violations } from '../support/axe.ts';
import { ARTICLES, KNOWN_ACCOUNT } from '../support/site.ts';
import { inEachBrowser, type Stage } from '../support/suite.ts';

async function firstMark({ open }: Stage, path: string, kind: 'actor' | 'event'): Promise<string> {
	const marks = await marksAppear(await open(path));
	const mark = marks.find((one) => one.kind === kind);
	if (mark === undefined) throw new Error(`no ${kind} is marked on ${path}`);
	return mark.text;
}

inEachBrowser('the card', (stage) => {
	test('an event: hovering opens it, with accounts of at least three groups', async () => {
		const { page, desk } = stage;
		await hover(page, await firstMark(stage, ARTICLES.english, 'event'));
		const text = await cardText(page, 'Other accounts');
		const { story } = await pageStatus(desk);
		const ref = story[0]?.ref;
		if (ref === undefined) throw new Error('the page has no story');
		const card = await askBackground(desk, 'detail', { ref, kind: 'event' });
		if (card.kind !== 'event') throw new Error(`a card of ${card.kind}`);
		const groups = card.others.map(({ name }) => name);
		expect(groups.length).toBeGreaterThanOrEqual(3);
		expect(groups.filter((name) => text.includes(name)).length).toBeGreaterThanOrEqual(3);
		expect(text).toContain(card.name);
	});

	test('it stays while the pointer is in it and passes an accessibility check', async () => {
		const { page } = stage;
		await exposeCard(page);
		expect(await violations(page, CARD_HOST)).toEqual([]);
	});

	test('an account without a headline is told by its summary', async () => {
		const rows = await inCard(stage.page, (root) =>
			[...root.querySelectorAll('.cp-account')].map((row) => ({
				source: row.querySelector('.cp-headline')?.textContent,
				summary: row.querySelector('.cp-summary')?.textContent,
				words: row.textContent,
			})),
		);
		const rt = rows?.find(({ source }) => source === 'RT');
		expect(rt?.summary).toMatch(/named its team late/);
		expect(rt?.words?.split('named its team late')).toHaveLength(2);
		expect(rows?.filter(({ summary }) => summary === undefined).length).toBeGreaterThan(0);
	});

	test('a link that leads to another site than its outlet’s says so', async () => {
		const rows = await inCard(stage.page, (root) =>
			[...root.querySelectorAll('.cp-account')].map((row) => ({
				host: new URL(row.querySelector('a')?.href ?? location.href).host,
				words: row.querySelector('summary')?.textContent ?? '',
			})),
		);
		const told = rows?.filter(({ words }) => / on [a-z-]+\.[a-z]/.test(words)) ?? [];
		expect(told.length).toBeGreaterThan(0);
		for (const { host, words } of told) expect(words).toContain(` on ${host.replace(/^www\./, '')}`);
	});

	test('Escape closes it', async () => {
		const { page } = stage;
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await cardIsOpen(page)));
	});

	test('the account being read is named and not offered as another one', async () => {
		const { page } = stage;
		await hover(page, await firstMark(stage, KNOWN_ACCOUNT.path, 'event'));
		await cardText(page, 'You are reading this account', KNOWN_ACCOUNT.source);
		const links = await inCard(page, (root) => [...root.querySelectorAll('a')].map(({ href }) => href.split('#')[0]));
		expect(links?.length).toBeGreaterThan(0);
		expect(links).not.toContain(KNOWN_ACCOUNT.url);
		await page.keyboard.press('Escape');
		await until('the card to close', async () => !(await cardIsOpen(page)));
	});

	test('an actor: the role at the date of the article', async () => {
		const { page } = stage;
		await firstMark(stage, ARTICLES.english, 'actor');
		await hover(page, 'Vladimir Medinsky');
		expect(await cardText(page, 'Medinsky')).toMatch(/16 May 2025|May 16, 2025/);
		await exposeCard(page);
		expect(await violations(page, CARD_HOST)).toEqual([]);
	});

	test('leaving the mark closes it', async () => {
		const { page } = stage;
		await page.mouse.move(2, 2, { steps: 4 });
		await until('the card to close', async () => !(await cardIsOpen(page)));
	});

	test('the page below it is not changed by it', async () => {
		const { page } = stage;
		const same = await page.evaluate(async () => {
			const sent = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
			return sent.body.outerHTML === document.body.outerHTML && sent.head.outerHTML === document.head.outerHTML;
		});
		expect(same).toBe(true);
	});
});
