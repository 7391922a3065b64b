/** The page that the panel stands beside, as it reports itself. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShowMention } from '../protocol/panel.ts';
import { linkToPage, type PageLink, type PageState } from './page-link.ts';

export interface PageHandle {
	readonly state: PageState;
	readonly show: (mention: ShowMention) => void;
}

export function usePage(tabId: number | null | undefined): PageHandle {
	const [state, setState] = useState<PageState>({ at: 'asking' });
	const link = useRef<PageLink>();
	useEffect(() => {
		if (tabId === undefined) return undefined;
		if (tabId === null) {
			setState({ at: 'unreachable' });
			return undefined;
		}
		const opened = linkToPage(tabId, setState);
		link.current = opened;
		return () => opened.close();
	}, [tabId]);
	const show = useCallback((mention: ShowMention) => link.current?.show(mention), []);
	return { state, show };
}
