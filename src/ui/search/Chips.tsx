/** The filters of a query as chips: each can be taken away, and a kind can be added. */
import { type KindFilter, parseQuery, type Term, withFilter, withoutTerm } from '../../protocol/query.ts';
import { type MessageKey, t } from '../i18n.ts';

interface Props {
	readonly query: string;
	readonly onQuery: (query: string) => void;
}

const KINDS: readonly (readonly [KindFilter, MessageKey])[] = [
	['Person', 'search_kind_person'],
	['event', 'search_kind_event'],
	['account', 'search_kind_account'],
	['source', 'search_kind_source'],
];

export function Chips({ query, onQuery }: Props) {
	const { terms, filters } = parseQuery(query);
	const chosen = terms.flatMap((term, at) => (term.as === 'filter' ? [{ term, at }] : []));
	return (
		<fieldset class="chips" aria-label={t('search_filters')}>
			{chosen.map(({ term, at }) => (
				<button
					key={`${at} ${term.raw}`}
					type="button"
					class="chip chosen"
					aria-label={t('search_remove_filter', chipWords(term))}
					onClick={() => onQuery(withoutTerm(query, at))}
				>
					{chipWords(term)} <span aria-hidden="true">×</span>
				</button>
			))}
			{filters.kinds.length === 0 &&
				KINDS.map(([kind, label]) => (
					<button key={kind} type="button" class="chip" onClick={() => onQuery(withFilter(query, 'kind', kind))}>
						{t(label)}
					</button>
				))}
		</fieldset>
	);
}

function chipWords(term: Extract<Term, { as: 'filter' }>): string {
	return term.raw.replaceAll('"', '');
}
