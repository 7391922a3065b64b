/** How the search page is opened and what it is told: in a private window nothing of the question stands in an address. */
import { beforeEach, expect, test, vi } from 'vitest';

const memory = new Map<string, unknown>();
const opened: string[] = [];
vi.mock('../../../src/platform/api.ts', () => ({
	api: {
		runtime: { getURL: (path: string) => `ext://${path}` },
		tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
		storage: {
			session: {
				get: async (key: string) => (memory.has(key) ? { [key]: memory.get(key) } : {}),
				set: async (items: object) => {
					for (const [key, value] of Object.entries(items)) memory.set(key, value);
				},
				remove: async (key: string) => void memory.delete(key),
			},
		},
	},
}));

const { openSearchPage, searchAsked } = await import('../../../src/platform/search-page.ts');
const asked = (url = '') => searchAsked({ search: new URL(url).search });

beforeEach(() => {
	memory.clear();
	opened.length = 0;
});

test('an ordinary question stands in the address', async () => {
	await openSearchPage('Умєров & co');
	expect(await asked(opened[0])).toEqual({ query: 'Умєров & co', isPrivate: false });
	expect(memory.size).toBe(0);
});

test('one from a private window is handed over once, in memory', async () => {
	await openSearchPage('Umerov', { isPrivate: true });
	expect(opened[0]).not.toContain('Umerov');
	expect(await asked(opened[0])).toEqual({ query: 'Umerov', isPrivate: true });
	expect(await asked(opened[0])).toEqual({ query: '', isPrivate: true });
});
