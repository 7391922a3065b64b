/** The comparison as Markdown: own words with their speakers, links that stay links, nothing that becomes markup. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTERS } from '../../../src/panel/filters.ts';
import type { Story } from '../../../src/protocol/story.ts';
import { stubMessages } from '../content/support.ts';
import { account, event, question, story } from './support.ts';

/** Modules take the extension API when they are loaded, so each test loads them anew. */
async function markdown(told: Story): Promise<string> {
	stubMessages('en');
	const { toMarkdown } = await import('../../../src/panel/markdown.ts');
	return toMarkdown(told, NO_FILTERS);
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const read = account('read', { group: 'North', about: ['round'], reading: true });
const other = {
	...account('other', { group: 'South', about: ['round'], date: '2025-06' }),
	archive: 'https://a.example/(1)',
};
const TOLD = story({
	datasets: [{ id: 'd', name: 'Talks', version: '1' }],
	reading: { as: 'account', account: read },
	events: [
		event('round', 'story', { startDate: '2025-05-16', locations: ['Harbour City'] }),
		event('earlier', 'beside', { startDate: '2025-05-11' }),
	],
	groups: [{ name: 'North' }, { name: 'South' }, { name: 'West' }],
	accounts: [read, other],
	questions: [question('a', [other, read], { about: ['round'], silent: [account('quiet')] })],
});

describe('toMarkdown', () => {
	test('begins with the event, and puts what is read first', async () => {
		const text = await markdown(TOLD);
		expect(text).toMatch(/^# Event round\n\nMay 16, 2025 · Harbour City\n/);
		const [first, second] = text.split('\n').filter((line) => line.startsWith('- **'));
		expect(first).toContain('**Source read** · Speaker of read (this page): What read says on a.');
		expect(second).toContain('**Source other** · Speaker of other: What other says on a.');
		expect(second).toContain('[open](https://other.example/)');
	});

	test('says who is silent, who tells it and who does not, and what happened when', async () => {
		const text = await markdown(TOLD);
		expect(text).toContain('- Nothing on it in: Source quiet');
		expect(text).toContain('### South\n\n- Source other, [open](https://other.example/), June 2025');
		expect(text).toContain('No account in this dataset from: West.');
		expect(text.indexOf('May 11, 2025: Event earlier')).toBeLessThan(text.indexOf('May 16, 2025: Event round'));
	});

	test('keeps links whole and lets no text become markup', async () => {
		const [first] = TOLD.questions;
		if (first === undefined) throw new Error('no question');
		const text = await markdown({ ...TOLD, questions: [{ ...first, text: 'Is *this* [a](b) <i>?' }] });
		expect(text).toContain('](https://a.example/%281%29)');
		expect(text).toContain('### Is \\*this\\* \\[a\\](b) \\<i\\>?');
	});
});
