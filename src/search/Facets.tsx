/** What the results can be narrowed by: each value is a filter that a press adds to the query. */
import { parseQuery, withFilter } from '../protocol/query.ts';
import { formatLanguage } from '../ui/format.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import { KIND_LABELS } from '../ui/search/kind-labels.ts';
import type { Facet, FacetKey, FacetValue } from './facets.ts';

const SHOWN = 8;

const LABELS: Readonly<Record<FacetKey, MessageKey>> = {
	kind: 'search_facet_kind',
	source: 'popup_kind_source',
	group: 'panel_filter_group',
	language: 'panel_filter_language',
	dataset: 'search_facet_dataset',
	year: 'search_facet_year',
};

/** A facet's values are texts: not each of them is the name of a kind. */
const KINDS: Readonly<Record<string, MessageKey>> = KIND_LABELS;

interface Props {
	readonly facets: readonly Facet[];
	readonly query: string;
	readonly onQuery: (query: string) => void;
}

export function Facets({ facets, query, onQuery }: Props) {
	const { terms } = parseQuery(query);
	const given = new Set(terms.flatMap((term) => (term.as === 'filter' ? [term.key] : [])));
	return (
		<>
			{facets
				.filter(({ key }) => !given.has(key))
				.map(({ key, values }) => (
					<section key={key} class="facet" aria-labelledby={`facet-${key}`}>
						<h2 id={`facet-${key}`}>{t(LABELS[key])}</h2>
						<ul>
							{values.slice(0, SHOWN).map((one) => (
								<li key={one.value}>
									<button type="button" class="link" onClick={() => onQuery(withFilter(query, key, one.value))}>
										{labelOf(key, one)}
									</button>{' '}
									<span class="count">{one.count}</span>
								</li>
							))}
						</ul>
					</section>
				))}
		</>
	);
}

function labelOf(key: FacetKey, { value, label }: FacetValue): string {
	const kind = key === 'kind' ? KINDS[value] : undefined;
	if (kind !== undefined) return t(kind);
	return key === 'language' ? formatLanguage(value) : label;
}
