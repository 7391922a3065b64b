/**
 * Corrections made in private windows: in memory, in force in private windows only, and gone with the browser. Here
 * and not in a variable, because the background ends after half a minute of rest.
 */
import browser from 'webextension-polyfill';
import type { Correction } from '../protocol/corrections.ts';

const KEY = 'corrections';

export interface PassingCorrections {
	all(): Promise<readonly Correction[]>;
	add(correction: Correction): Promise<void>;
	remove(id: string): Promise<void>;
}

async function all(): Promise<readonly Correction[]> {
	const { [KEY]: kept } = await browser.storage.session.get(KEY);
	return (kept as readonly Correction[] | undefined) ?? [];
}

const put = (corrections: readonly Correction[]) => browser.storage.session.set({ [KEY]: corrections });

export const passingCorrections: PassingCorrections = {
	all,
	add: async (correction) => put([...(await all()), correction]),
	remove: async (removed) => {
		const kept = await all();
		// Nearly every correction that is taken back is an ordinary one.
		if (kept.some(({ id }) => id === removed)) await put(kept.filter(({ id }) => id !== removed));
	},
};
