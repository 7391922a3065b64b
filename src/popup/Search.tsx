/** The search field and its results: an editable combobox with a list box below. */
import { Search as Glass } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tn } from '../ui/i18n.ts';
import { Results } from './Results.tsx';
import type { Target } from './targets.ts';
import type { SearchHandle } from './use-search.ts';

const LIST_ID = 'results';
export const optionId = (index: number) => `result-${index}`;

interface Props {
	readonly search: SearchHandle;
	readonly onOpen: (target: Target) => void;
	/** False while a detail covers the search. */
	readonly shown: boolean;
	/** What had the focus when a detail was opened. */
	readonly returnTo: RefObject<HTMLElement>;
}

export function Search({ search, onOpen, shown, returnTo }: Props) {
	const field = useRef<HTMLInputElement>(null);
	// Before the browser paints: what is typed meanwhile must not be lost.
	useLayoutEffect(() => {
		if (shown) (returnTo.current?.isConnected ? returnTo.current : field.current)?.focus();
	}, [shown, returnTo]);

	const { query, hits, active, error, answered } = search;
	const open = (index: number) => {
		const hit = hits[index];
		if (hit !== undefined) onOpen({ ref: hit.ref, kind: hit.kind });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
		if (event.key === 'Enter') open(active);
		else if (event.key === 'Escape' && query !== '') search.type('');
		else if (!search.press(event.key)) return;
		event.preventDefault();
	};

	const expanded = hits.length > 0;
	return (
		<search>
			<div class="field">
				<Glass size={16} aria-hidden="true" />
				<input
					ref={field}
					type="text"
					role="combobox"
					aria-label={t('popup_search')}
					aria-autocomplete="list"
					aria-expanded={expanded}
					aria-controls={LIST_ID}
					{...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {})}
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					placeholder={t('popup_search_placeholder')}
					value={query}
					onInput={(event) => search.type(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
			</div>
			<div id={LIST_ID} role="listbox" aria-label={t('popup_results')} class="results" hidden={!expanded}>
				<Results groups={search.groups} active={active} onOpen={open} />
			</div>
			<p role="status" class={expanded ? 'sr-only' : 'message'}>
				{answered !== undefined && error === undefined && statusText(hits.length, answered)}
			</p>
			{error !== undefined && (
				<div role="alert" class="message">
					<p>{t('popup_search_failed', error)}</p>
					<button type="button" class="link" onClick={search.retry}>
						{t('popup_retry')}
					</button>
				</div>
			)}
		</search>
	);
}

function statusText(count: number, query: string): string {
	return count > 0 ? tn('popup_found', count) : t('popup_found_none', query);
}
