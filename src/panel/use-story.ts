/** The story of what the page reports: asked for anew whenever the page has been read anew. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../protocol/panel.ts';
import { ask } from '../protocol/send.ts';
import type { Story } from '../protocol/story.ts';
import { namedRefs } from './mentions.ts';

export type StoryState =
	| { readonly at: 'none' }
	| { readonly at: 'loading' }
	| { readonly at: 'shown'; readonly story: Story }
	| { readonly at: 'failed'; readonly error: string };

export interface StoryHandle {
	readonly state: StoryState;
	readonly retry: () => void;
}

export function useStory(report: PageReport | undefined): StoryHandle {
	const [state, setState] = useState<StoryState>({ at: 'none' });
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		if (report?.found === undefined) {
			setState({ at: 'none' });
			return undefined;
		}
		let stopped = false;
		const show = (next: StoryState) => {
			if (!stopped) setState(next);
		};
		// What is shown stays while the page has only grown; a page of its own begins empty.
		setState((now) => (now.at === 'shown' ? now : { at: 'loading' }));
		const { page, mentions } = report.found;
		ask('story', { page, story: report.status.story.map(({ ref }) => ref), named: namedRefs(mentions) }).then(
			(story) => show({ at: 'shown', story }),
			(error: unknown) => show({ at: 'failed', error: error instanceof Error ? error.message : String(error) }),
		);
		return () => {
			stopped = true;
		};
	}, [report, attempt]);
	const retry = useCallback(() => setAttempt((last) => last + 1), []);
	return { state, retry };
}
