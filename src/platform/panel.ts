/**
 * Opening the story panel: a side panel in Chromium, the sidebar in Firefox, a full tab where there is neither.
 * The browsers open it only in answer to a click or a key, so this must be called before anything is awaited.
 */
import { api } from './api.ts';

export const PANEL_PAGE = 'src/panel/index.html';

export interface PanelTab {
	readonly id: number;
	readonly windowId: number;
}

interface SidePanel {
	open(where: { readonly windowId: number }): Promise<void>;
}

export async function openPanel(tab: PanelTab): Promise<void> {
	const { sidePanel } = api as { readonly sidePanel?: SidePanel };
	try {
		if (sidePanel?.open !== undefined) await sidePanel.open({ windowId: tab.windowId });
		else if (api.sidebarAction?.open !== undefined) await api.sidebarAction.open();
		else await openPanelTab(tab);
	} catch {
		// Some browsers have the interface and no place for it; Firefox opens its sidebar from its own bars only.
		if (!(await isBeside(tab))) await openPanelTab(tab);
	}
}

/** An open sidebar follows the tab by itself. */
async function isBeside({ windowId }: PanelTab): Promise<boolean> {
	return (await api.sidebarAction?.isOpen?.({ windowId })) ?? false;
}

/** The panel as a page of its own, staying with one tab. */
export async function openPanelTab({ id, windowId }: PanelTab): Promise<void> {
	await api.tabs.create({ url: api.runtime.getURL(`${PANEL_PAGE}?tab=${id}`), windowId, openerTabId: id });
}
