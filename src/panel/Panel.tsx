/** The story panel: what the page is about, compared; or why there is nothing to compare, and what to do next. */
import { openSearchPage } from '../platform/search-page.ts';
import { t } from '../ui/i18n.ts';
import { EmptyState } from './EmptyState.tsx';
import { panelView } from './panel-view.ts';
import { StoryPage } from './StoryPage.tsx';
import { usePage } from './use-page.ts';
import { useStory } from './use-story.ts';
import { useTab } from './use-tab.ts';

export function Panel() {
	const tab = useTab();
	const { state, show } = usePage(tab);
	const { state: story, retry } = useStory(state.at === 'report' ? state.report : undefined);
	const view = panelView(tab, state, story);
	return (
		<main class="panel cp-card" data-state={view.kind}>
			<h1 class="sr-only">{t('panel_title')}</h1>
			{view.kind === 'shown' ? (
				// Its own key, so that filters and places in lists do not outlive the page they were chosen on.
				<StoryPage key={view.found.page.url} tab={tab ?? undefined} onShow={show} {...view} />
			) : (
				<EmptyState view={view} tab={tab ?? undefined} onRetry={retry} />
			)}
			<p class="tools to-search">
				<button type="button" class="tool" onClick={() => void openSearchPage('')}>
					{t('search_page')}
				</button>
			</p>
		</main>
	);
}
