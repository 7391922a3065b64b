/** The search field and its results: an editable combobox with a list box below, and the query's filters as chips. */
import { Search as Glass } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tn } from '../i18n.ts';
import { Chips } from './Chips.tsx';
import { NothingFound } from './NothingFound.tsx';
import { Results } from './Results.tsx';
import type { Target } from './targets.ts';
import { useOther } from './use-other.ts';
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
	const { said, openOther } = useOther(query);
	const targetAt = (index: number): Target | undefined => {
		const hit = hits[index];
		return hit && { ref: hit.ref, kind: hit.kind };
	};
	const open = (index: number) => {
		const target = targetAt(index);
		if (target !== undefined) onOpen(target);
	};
	const ask = (next: string) => {
		search.type(next);
		field.current?.focus();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
		const target = targetAt(active);
		if (event.key === 'Enter' && event.altKey && target !== undefined) openOther(target);
		else if (event.altKey) return;
		else if (event.key === 'Enter') open(active);
		else if (event.key === 'Escape' && query !== '') search.type('');
		else if (!search.press(event.key)) return;
		event.preventDefault();
	};

	const expanded = hits.length > 0;
	const nothing = answered !== undefined && error === undefined && !expanded;
	const inSight = said ?? (nothing ? t('popup_found_none', answered) : undefined);
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
					maxLength={400}
					placeholder={t('popup_search_placeholder')}
					value={query}
					onInput={(event) => search.type(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
			</div>
			{query.trim() !== '' && <Chips query={query} onQuery={ask} />}
			<div id={LIST_ID} role="listbox" aria-label={t('popup_results')} class="results" hidden={!expanded}>
				<Results groups={search.groups} active={active} onOpen={open} />
			</div>
			{expanded && <p class="keys">{t('search_keys')}</p>}
			{/* Always there: what comes with its words in it is often not read out. */}
			<p role="status" class={inSight === undefined ? 'sr-only' : 'message'}>
				{inSight ?? (expanded && tn('popup_found', hits.length))}
			</p>
			{nothing && <NothingFound instead={search.instead} onQuery={ask} />}
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
