/** The reader's choices, kept in `storage.local` and read directly by every part. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

export const SettingsSchema = v.object({
	/** Hosts that the reader has switched off. */
	sitesOff: v.optional(v.array(v.string()), []),
	/** `first`: the first mention of each actor and event; `every`: all of them, unmarked kinds too. */
	marking: v.optional(v.picklist(['first', 'every']), 'first'),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = { sitesOff: [], marking: 'first' };

/** Stored settings; what is missing or broken falls back to the default, so that a bad value never stops a page. */
export async function loadSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(KEY);
	const parsed = v.safeParse(SettingsSchema, stored[KEY] ?? {});
	return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
	const next = change(await loadSettings());
	await browser.storage.local.set({ [KEY]: next });
	return next;
}

/** Calls back after every change, from whichever part it came. Returns the function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
	const listener = (changes: Record<string, unknown>, area: string) => {
		if (area === 'local' && KEY in changes) void loadSettings().then(onChange);
	};
	browser.storage.onChanged.addListener(listener);
	return () => browser.storage.onChanged.removeListener(listener);
}
