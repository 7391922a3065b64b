/** The popup: search and this page, or on top of them the detail of what was opened, one level per step. */

import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../ui/i18n.ts';
import { useSettings } from '../ui/pages/use-settings.ts';
import { DetailView } from './DetailView.tsx';
import { PanelButton } from './PanelButton.tsx';
import { Search } from './Search.tsx';
import { ThisPage } from './ThisPage.tsx';
import type { Target } from './targets.ts';
import { usePage } from './use-page.ts';
import { useSearch } from './use-search.ts';

export function Popup() {
	const search = useSearch();
	const settings = useSettings();
	const page = usePage(settings.settings);
	const [opened, setOpened] = useState<readonly Target[]>([]);
	const opener = useRef<HTMLElement | null>(null);

	const open = (target: Target) => {
		if (opened.length === 0) opener.current = document.activeElement as HTMLElement | null;
		setOpened([...opened, target]);
	};
	const back = () => setOpened(opened.slice(0, -1));

	const top = opened.at(-1);
	return (
		<>
			{top !== undefined && <DetailView key={opened.length} target={top} onOpen={open} onBack={back} />}
			<main class={search.hits.length > 0 ? 'popup searching' : 'popup'} hidden={top !== undefined}>
				<h1 class="sr-only">{t('name')}</h1>
				<Search search={search} onOpen={open} shown={top === undefined} returnTo={opener} />
				<ThisPage page={page} settings={settings} onOpen={open} />
				<footer class="foot">
					<button type="button" class="link" onClick={openOptions}>
						{t('popup_options')}
					</button>
					<PanelButton hasStory={'status' in page.view && page.view.status.story.length > 0} />
				</footer>
			</main>
		</>
	);
}

function openOptions(): void {
	void browser.runtime.openOptionsPage().then(() => window.close());
}
