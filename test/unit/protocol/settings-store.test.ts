/** Where settings are kept: in sync, in local when sync is missing or refuses, and told to everybody who watches. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

class Area {
	readonly items = new Map<string, unknown>();
	refuses = false;

	constructor(
		private readonly name: string,
		private readonly tell: (changes: Record<string, unknown>, area: string) => void,
	) {}

	async get(keys: readonly string[]): Promise<Record<string, unknown>> {
		if (this.refuses) throw new Error('there is no such storage');
		return Object.fromEntries([...this.items].filter(([key]) => keys.includes(key)));
	}

	async set(items: Record<string, unknown>): Promise<void> {
		if (this.refuses) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
		for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
		this.tell(items, this.name);
	}

	async remove(keys: readonly string[]): Promise<void> {
		for (const key of keys) this.items.delete(key);
	}
}

let sync: Area;
let local: Area;
let store: typeof import('../../../src/protocol/settings-store.ts');

beforeEach(async () => {
	const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
	const tell = (changes: Record<string, unknown>, area: string) => {
		for (const listener of listeners) listener(changes, area);
	};
	sync = new Area('sync', tell);
	local = new Area('local', tell);
	const onChanged = {
		addListener: (listener: (changes: Record<string, unknown>) => void) => listeners.add(listener),
		removeListener: (listener: (changes: Record<string, unknown>) => void) => listeners.delete(listener),
	};
	vi.stubGlobal('chrome', { storage: { sync, local, onChanged } });
	let last: Promise<unknown> = Promise.resolve();
	const request = (_: string, run: () => Promise<unknown>) => {
		last = last.then(run);
		return last;
	};
	vi.stubGlobal('navigator', { locks: { request } });
	vi.resetModules();
	store = await import('../../../src/protocol/settings-store.ts');
});
afterEach(() => vi.unstubAllGlobals());

test('a change is kept in sync, under its own key', async () => {
	await store.changeSettings(() => ({ events: 'every' }));
	expect([...sync.items]).toEqual([['settings1.events', 'every']]);
	expect(local.items.size).toBe(0);
	expect((await store.loadSettings()).events).toBe('every');
});

test('what another device has chosen meanwhile stays', async () => {
	await store.changeSettings(() => ({ events: 'every' }));
	sync.items.set('settings1.actors', 'every');
	expect(await store.changeSettings(() => ({ markStyle: 'none' }))).toMatchObject({
		actors: 'every',
		events: 'every',
		markStyle: 'none',
	});
	expect(sync.items.get('settings1.actors')).toBe('every');
});

test('two changes at once are both kept', async () => {
	await Promise.all([
		store.changeSettings(({ sites }) => ({ sites: { ...sites, 'a.org': 'off' } })),
		store.changeSettings(({ sites }) => ({ sites: { ...sites, 'q.org': 'off' } })),
	]);
	expect((await store.loadSettings()).sites).toEqual({ 'a.org': 'off', 'q.org': 'off' });
});

describe('when sync refuses', () => {
	test('it is kept on this device and holds', async () => {
		await store.changeSettings(() => ({ cardDelay: 'short' }));
		sync.refuses = true;
		await store.changeSettings(() => ({ cardDelay: 'long' }));
		sync.refuses = false;
		expect(sync.items.get('settings1.cardDelay')).toBe('short');
		expect((await store.loadSettings()).cardDelay).toBe('long');
	});

	test('it is synced later, and then this device has no copy of its own', async () => {
		sync.refuses = true;
		await store.changeSettings(() => ({ cardDelay: 'long' }));
		sync.refuses = false;
		await store.syncLeftovers();
		expect(sync.items.get('settings1.cardDelay')).toBe('long');
		expect(local.items.size).toBe(0);
	});

	test('the next change of the same item reaches both', async () => {
		sync.refuses = true;
		await store.changeSettings(() => ({ cardDelay: 'long' }));
		sync.refuses = false;
		await store.changeSettings(() => ({ cardDelay: 'short' }));
		expect((await store.loadSettings()).cardDelay).toBe('short');
		expect(local.items.size).toBe(0);
	});
});

test('whoever watches is told, until it stops', async () => {
	const seen: string[] = [];
	const stop = store.watchSettings(({ events }) => seen.push(events));
	await store.changeSettings(() => ({ events: 'every' }));
	await vi.waitFor(() => expect(seen).toEqual(['every']));
	stop();
	await store.changeSettings(() => ({ events: 'first' }));
	expect(seen).toEqual(['every']);
});
