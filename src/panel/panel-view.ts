/** What the panel can say, decided from the tab, the page's report and the background's answer. Pure. */
import type { PageStatus } from '../protocol/messages.ts';
import type { PageFound } from '../protocol/panel.ts';
import type { Story } from '../protocol/story.ts';
import type { PageState } from './page-link.ts';
import type { StoryState } from './use-story.ts';

export type PanelView =
	| { readonly kind: 'asking' }
	| { readonly kind: 'no-tab' }
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'off'; readonly status: PageStatus }
	| { readonly kind: 'not-article' }
	| { readonly kind: 'working' }
	| { readonly kind: 'failed'; readonly error: string | undefined }
	/** The page is an article, and names nobody and nothing that the datasets know. */
	| { readonly kind: 'nothing' }
	| { readonly kind: 'story-failed'; readonly error: string }
	/** `story.events` is empty where the page is about no event that the datasets know: then there are mentions only. */
	| { readonly kind: 'shown'; readonly found: PageFound; readonly story: Story };

export function panelView(tab: number | null | undefined, page: PageState, story: StoryState): PanelView {
	if (tab === null) return { kind: 'no-tab' };
	if (page.at !== 'report') return { kind: page.at };
	const { status, found } = page.report;
	switch (status.state) {
		case 'off':
			return { kind: 'off', status };
		case 'not-article':
		case 'working':
			return { kind: status.state };
		case 'failed':
			return { kind: 'failed', error: status.error };
		case 'ready':
			if (found === undefined || found.mentions.length === 0) return { kind: 'nothing' };
			if (story.at === 'failed') return { kind: 'story-failed', error: story.error };
			return story.at === 'shown' ? { kind: 'shown', found, story: story.story } : { kind: 'working' };
	}
}
