/** Which tab the panel stands beside: the one named in its address, else the active one of its window. */
import { useEffect, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { api } from '../platform/api.ts';

/** Undefined until known. `null` when there is no such tab. */
export function useTab(): number | null | undefined {
	const [tab, setTab] = useState<number | null | undefined>(named);
	useEffect(() => (named === undefined ? followActive(setTab) : watchClosing(named, () => setTab(null))), []);
	return tab;
}

const named = namedTab(location.search);

function namedTab(search: string): number | undefined {
	const id = new URLSearchParams(search).get('tab');
	return id !== null && /^\d+$/.test(id) ? Number(id) : undefined;
}

function watchClosing(id: number, onClosed: () => void): () => void {
	const listener = (closed: number) => {
		if (closed === id) onClosed();
	};
	api.tabs.onRemoved.addListener(listener);
	api.tabs.get(id).catch(onClosed);
	return () => api.tabs.onRemoved.removeListener(listener);
}

/** The panel may itself be a tab of that window: then it means the one that was active last, not itself. */
function followActive(onTab: (id: number | null) => void): () => void {
	let stopped = false;
	let own: number | undefined;
	let windowId: number | undefined;
	const listener = (active: Tabs.OnActivatedActiveInfoType) => {
		if (active.windowId === windowId && active.tabId !== own) onTab(active.tabId);
	};
	api.tabs.onActivated.addListener(listener);
	void (async () => {
		own = (await api.tabs.getCurrent())?.id;
		const tabs = (await api.tabs.query({ currentWindow: true })).filter(({ id }) => id !== undefined && id !== own);
		const [last] = [...tabs].sort(
			(a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
		);
		windowId = last?.windowId ?? (await api.windows.getCurrent()).id;
		if (!stopped) onTab(last?.id ?? null);
	})();
	return () => {
		stopped = true;
		api.tabs.onActivated.removeListener(listener);
	};
}
