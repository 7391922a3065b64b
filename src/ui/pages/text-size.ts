/** The size of text that the reader has chosen, in pages that follow it: popup and panel. `page.css` enlarges by it. */
import type { Settings } from '../../protocol/settings.ts';
import { loadSettings, watchSettings } from '../../protocol/settings-store.ts';

export function followTextSize(): void {
	const apply = ({ textSize }: Settings) => {
		document.documentElement.dataset.size = textSize;
	};
	void loadSettings().then(apply);
	watchSettings(apply);
}
