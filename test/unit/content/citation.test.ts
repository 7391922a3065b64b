/** A citation is plain words: source, headline, date and address, and nothing of what is not known. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AccountView } from '../../../src/protocol/views.ts';
import { stubMessages } from './support.ts';

const ref = { dataset: 'talks', id: 'a1' };
const bare: AccountView = { ref, source: { ref, name: 'North Post', evidence: [] }, cautions: [], reading: false };

async function cite(account: AccountView, language = 'en'): Promise<string> {
	stubMessages(language);
	const { citation } = await import('../../../src/ui/cards/citation.ts');
	return citation(account);
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

test('of all that is known, at the page and not at a passage of it', async () => {
	const account = {
		...bare,
		headline: 'Talks begin',
		datePublished: '2025-05-16T10:00:00Z',
		href: 'https://northpost.example/talks#top:~:text=a%20calm%20meeting',
	};
	const words = await cite(account);
	expect(words).toMatch(/^North Post, “Talks begin”, .*2025\. https:\/\/northpost\.example\/talks#top$/);
});

test('with the quotation marks of the interface’s language', async () => {
	expect(await cite({ ...bare, headline: 'Talks begin' }, 'ru')).toBe('North Post, «Talks begin».');
});

test('of little', async () => {
	expect(await cite(bare)).toBe('North Post.');
	expect(await cite({ ...bare, href: 'https://northpost.example/talks#:~:text=calm' })).toBe(
		'North Post. https://northpost.example/talks',
	);
});
