/** A page that forbids scripts and text-to-markup altogether: marks and card work, and it notices nothing. */
import { expect, test } from 'vitest';
import { cardText } from '../../scripts/driver/card.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

inEachBrowser('a page under a strict policy', (stage) => {
	test('is marked, shows the card, and logs no error', async () => {
		const noise: string[] = [];
		stage.page.on('console', (message) => {
			if (['error', 'warn'].includes(message.type())) noise.push(message.text());
		});
		stage.page.on('pageerror', (error) => noise.push(String(error)));
		const page = await stage.open(ARTICLES.strict);
		const marks = await marksAppear(page);
		const event = marks.find(({ kind }) => kind === 'event');
		await hover(page, event?.text ?? '');
		await cardText(page, 'Other accounts');
		expect(noise).toEqual([]);
	});
});
