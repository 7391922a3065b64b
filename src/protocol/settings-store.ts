/**
 * Where settings are kept: in `storage.sync`, so that a reader's devices share them, and in `storage.local` where the
 * browser has no sync or refuses an item (quota, too many writes). What stands in `storage.local` wins, until a later
 * write of the same item reaches `storage.sync`.
 */
import { api } from '../platform/api.ts';
import { withLock } from '../platform/locks.ts';
import { changedItems, concerns, parseSettings, type Settings, STORED_KEYS } from './settings.ts';

type Items = Record<string, unknown>;

export async function loadSettings(): Promise<Settings> {
	const [synced, local] = await Promise.all([read('sync'), read('local')]);
	return parseSettings({ ...synced, ...local });
}

/** One change at a time, among all parts that change settings. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
	return withLock('counterpoint-settings', async () => {
		const before = await loadSettings();
		const after = { ...before, ...change(before) };
		await write(changedItems(before, after));
		return after;
	});
}

/** Calls back after every change, from whichever part or device it came. Returns the function that stops it. */
export function watchSettings(
	onChange: (settings: Settings, isChanged: (name: keyof Settings) => boolean) => void,
): () => void {
	const listener = (changes: Items) => {
		if (!STORED_KEYS.some((key) => key in changes)) return;
		void loadSettings().then((settings) => onChange(settings, (name) => concerns(changes, name)));
	};
	api.storage.onChanged.addListener(listener);
	return () => api.storage.onChanged.removeListener(listener);
}

/** Tries again to sync what could not be synced. */
export async function syncLeftovers(): Promise<void> {
	const local = await read('local');
	if (Object.keys(local).length > 0) await withLock('counterpoint-settings', () => write(local));
}

async function write(items: Items): Promise<void> {
	const keys = Object.keys(items);
	if (keys.length === 0) return;
	try {
		await api.storage.sync.set(items);
	} catch {
		await api.storage.local.set(items);
		return;
	}
	await api.storage.local.remove(keys);
}

/** An area that is missing or cannot be read is empty. */
async function read(area: 'sync' | 'local'): Promise<Items> {
	try {
		return await api.storage[area].get([...STORED_KEYS]);
	} catch {
		return {};
	}
}
