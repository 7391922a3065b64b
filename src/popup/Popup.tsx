/** The popup: search and this page, or on top of them the detail of what was opened, one level per step. */

import { useRef, useState } from 'preact/hooks';
import { openSearchPage } from '../platform/search-page.ts';
import type { StoryView } from '../protocol/views.ts';
import { t } from '../ui/i18n.ts';
import { Access } from '../ui/pages/Access.tsx';
import { useAccess } from '../ui/pages/use-access.ts';
import { useSettings } from '../ui/pages/use-settings.ts';
import { DetailView } from '../ui/search/DetailView.tsx';
import { Recent } from '../ui/search/Recent.tsx';
import { rememberSearch } from '../ui/search/recent.ts';
import { Search } from '../ui/search/Search.tsx';
import type { Target } from '../ui/search/targets.ts';
import { useSearch } from '../ui/search/use-search.ts';
import { openOptions } from './open-options.ts';
import { PanelButton } from './PanelButton.tsx';
import { accessNotice } from './page-state.ts';
import { ThisPage } from './ThisPage.tsx';
import { usePage } from './use-page.ts';

/** Enough to scroll through, few enough to draw while typing. */
const LIMIT = 40;
const NO_STORY: readonly StoryView[] = [];

export function Popup() {
	const settings = useSettings();
	const page = usePage(settings.settings);
	const access = useAccess();
	const story = 'status' in page.view ? page.view.status.story : NO_STORY;
	const search = useSearch({ limit: LIMIT, near: story.map(({ ref }) => ref) });
	// Unknown counts as private: nothing is kept that should not have been.
	const isPrivate = page.isPrivate ?? true;
	const keeps = settings.settings?.recentSearches === 'on' && !isPrivate;
	const [opened, setOpened] = useState<readonly Target[]>([]);
	const opener = useRef<HTMLElement | null>(null);

	const open = (target: Target) => {
		if (opened.length === 0) opener.current = document.activeElement as HTMLElement | null;
		if (keeps) void rememberSearch(search.query);
		setOpened([...opened, target]);
	};
	const back = () => setOpened(opened.slice(0, -1));

	const top = opened.at(-1);
	return (
		<>
			{top !== undefined && <DetailView key={opened.length} target={top} onOpen={open} onBack={back} />}
			<main class={search.query.trim() !== '' ? 'popup searching' : 'popup'} hidden={top !== undefined}>
				<h1 class="sr-only">{t('name')}</h1>
				<Search search={search} onOpen={open} shown={top === undefined} returnTo={opener} />
				{keeps && search.query === '' && (
					<Recent onChoose={search.type} onSwitchOff={() => void settings.change(() => ({ recentSearches: 'off' }))} />
				)}
				<Access access={accessNotice(access, page.view)} />
				<ThisPage page={page} settings={settings} onOpen={open} />
				<footer class="foot">
					<button type="button" class="link" onClick={openOptions}>
						{t('popup_options')}
					</button>
					<button
						type="button"
						class="link"
						title={t('popup_search_page')}
						aria-label={t('popup_search_page')}
						onClick={() => void openSearchPage(search.query, { isPrivate }).then(() => window.close())}
					>
						{t('search_page')}
						<span aria-hidden="true"> ↗</span>
					</button>
					<PanelButton hasStory={story.length > 0} />
				</footer>
			</main>
		</>
	);
}
