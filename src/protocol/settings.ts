/** The reader's choices, kept in `storage.local` and read directly by every part. */
import { api } from '../platform/api.ts';

export interface Settings {
	/** Hosts that the reader has switched off. */
	readonly sitesOff: readonly string[];
	/** `first`: the first mention of each actor and event; `every`: all of them, unmarked kinds too. */
	readonly marking: 'first' | 'every';
}

const KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = { sitesOff: [], marking: 'first' };

/** Stored settings; what is missing or broken falls back to the default, so that a bad value never stops a page. */
export async function loadSettings(): Promise<Settings> {
	const stored = await api.storage.local.get(KEY);
	return parseSettings(stored[KEY]);
}

/** By hand, because a schema library would be a tenth of the content script. */
function parseSettings(stored: unknown): Settings {
	const { sitesOff, marking } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
		string,
		unknown
	>;
	return {
		sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((host) => typeof host === 'string') : DEFAULT_SETTINGS.sitesOff,
		marking: marking === 'first' || marking === 'every' ? marking : DEFAULT_SETTINGS.marking,
	};
}

export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	const next = change(await loadSettings());
	await api.storage.local.set({ [KEY]: next });
	return next;
}

/** Calls back after every change, from whichever part it came. Returns the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
	const listener = (changes: Record<string, unknown>, area: string) => {
		if (area === 'local' && KEY in changes) void loadSettings().then(onChange);
	};
	api.storage.onChanged.addListener(listener);
	return () => api.storage.onChanged.removeListener(listener);
}
