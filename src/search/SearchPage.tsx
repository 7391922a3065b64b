/** The search with room: facets beside the results, their months, two orders, and copies to take along. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type SearchAsked, searchAddress } from '../platform/search-page.ts';
import type { SearchHit } from '../protocol/views.ts';
import { t } from '../ui/i18n.ts';
import { Choice } from '../ui/pages/Choice.tsx';
import { useSettings } from '../ui/pages/use-settings.ts';
import { DetailView } from '../ui/search/DetailView.tsx';
import { groupHits, type HitGroup } from '../ui/search/list.ts';
import { rememberSearch } from '../ui/search/recent.ts';
import { Search } from '../ui/search/Search.tsx';
import type { Target } from '../ui/search/targets.ts';
import { useSearch } from '../ui/search/use-search.ts';
import { toJson, toMarkdown } from './export.ts';
import { Facets } from './Facets.tsx';
import { byDate, facetsOf, monthsOf } from './facets.ts';
import { Teaching } from './Teaching.tsx';
import { When } from './When.tsx';

const LIMIT = 300;

type Order = 'relevance' | 'date';

/** Each hit names its kind: in these orders kinds do not stand together. */
const ORDERS: Readonly<Record<Order, (hits: readonly SearchHit[]) => readonly HitGroup[]>> = {
	relevance: (hits) => hits.flatMap((hit) => groupHits([hit])),
	date: (hits) => byDate(hits).flatMap((hit) => groupHits([hit])),
};

const LONGEST = 400;

export function SearchPage({ query: asked, isPrivate }: SearchAsked) {
	const [order, setOrder] = useState<Order>('relevance');
	const search = useSearch({ limit: LIMIT, first: asked.slice(0, LONGEST), arrange: ORDERS[order] });
	const { settings } = useSettings();
	const [opened, setOpened] = useState<readonly Target[]>([]);
	const opener = useRef<HTMLElement | null>(null);
	const { ranked, query } = search;
	const facets = useMemo(() => facetsOf(ranked), [ranked]);
	const months = useMemo(() => monthsOf(ranked), [ranked]);
	// A reload and a bookmark ask the same again.
	useEffect(() => {
		if (!isPrivate) history.replaceState(null, '', searchAddress(query.trim()));
	}, [query, isPrivate]);

	const open = (target: Target) => {
		if (opened.length === 0) opener.current = document.activeElement as HTMLElement | null;
		if (settings?.recentSearches === 'on' && !isPrivate) void rememberSearch(query);
		setOpened([...opened, target]);
	};
	const top = opened.at(-1);
	return (
		<>
			{top !== undefined && (
				<DetailView key={opened.length} target={top} onOpen={open} onBack={() => setOpened(opened.slice(0, -1))} />
			)}
			<main class="search-page" hidden={top !== undefined}>
				<h1>{t('search_page')}</h1>
				<div class="columns">
					<div class="found">
						<Search search={search} onOpen={open} shown={top === undefined} returnTo={opener} />
						{query.trim() === '' && <Teaching onQuery={search.type} />}
					</div>
					{ranked.length > 0 && (
						<aside aria-label={t('search_narrow')}>
							<Choice
								name="order"
								legend={t('search_order')}
								value={order}
								options={[
									{ value: 'relevance', label: t('search_by_relevance') },
									{ value: 'date', label: t('search_by_date') },
								]}
								onChange={setOrder}
								inRow
							/>
							<When months={months} query={query} onQuery={search.type} />
							<Facets facets={facets} query={query} onQuery={search.type} />
							<Copies query={query} hits={search.hits} />
						</aside>
					)}
				</div>
			</main>
		</>
	);
}

function Copies({ query, hits }: { readonly query: string; readonly hits: readonly SearchHit[] }) {
	const [said, setSaid] = useState('');
	const copy = (text: string) =>
		void navigator.clipboard.writeText(text).then(
			() => setSaid(t('panel_copied')),
			() => setSaid(t('panel_copy_failed')),
		);
	return (
		<div class="copies">
			<button type="button" class="button" onClick={() => copy(toMarkdown(query, hits))}>
				{t('panel_copy')}
			</button>
			<button type="button" class="button" onClick={() => copy(toJson(query, hits))}>
				{t('search_copy_json')}
			</button>
			<span role="status">{said}</span>
		</div>
	);
}
