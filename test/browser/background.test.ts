/** The background dies often: what it knew is there again when it is asked next. */
import { expect, test } from 'vitest';
import { cardText } from '../../scripts/driver/card.ts';
import { askBackground } from '../../scripts/driver/extension.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

inEachBrowser('a background that was ended', (stage) => {
	test('marks a page that is opened afterwards', async () => {
		const before = (await marksAppear(await stage.open(ARTICLES.english))).map(({ text }) => text);
		await stage.session.stopBackground();
		const after = (await marksAppear(await stage.open(ARTICLES.english))).map(({ text }) => text);
		expect(after).toEqual(before);
	});

	test('answers for the card of a page that was open before', async () => {
		await stage.session.stopBackground();
		await hover(stage.page, 'Vladimir Medinsky');
		expect(await cardText(stage.page, 'Medinsky')).toContain('Medinsky');
	});

	test('answers a search', async () => {
		await stage.session.stopBackground();
		const { hits } = await askBackground(stage.desk, 'search', { query: 'medinsk', limit: 5 });
		expect(hits[0]?.ref.id).toBe('vladimir-medinsky');
	});
});
