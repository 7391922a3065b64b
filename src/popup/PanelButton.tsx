/** The way from the popup to the story panel. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openPanel, type PanelTab } from '../platform/panel.ts';
import { t } from '../ui/i18n.ts';

export function PanelButton({ hasStory }: { readonly hasStory: boolean }) {
	const [tab, setTab] = useState<PanelTab>();
	// Known before the click: after any waiting the browser would not take it for the reader's wish.
	useEffect(() => {
		void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
			if (active?.id !== undefined && active.windowId !== undefined) {
				setTab({ id: active.id, windowId: active.windowId });
			}
		});
	}, []);
	if (tab === undefined) return null;
	return (
		<button type="button" class="link strong" onClick={() => void openPanel(tab).then(() => window.close())}>
			{t(hasStory ? 'popup_compare' : 'popup_open_panel')}
		</button>
	);
}
