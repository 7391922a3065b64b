/** Before anything is typed: what can be asked, each example a press away. */
import { type MessageKey, t } from '../ui/i18n.ts';

const EXAMPLES: readonly (readonly [query: string, what: MessageKey])[] = [
	['kind:event after:2025-05-01 before:2025-07', 'search_example_dates'],
	['kind:account lang:en', 'search_example_accounts'],
	['kind:source', 'search_example_sources'],
];

export function Teaching({ onQuery }: { readonly onQuery: (query: string) => void }) {
	return (
		<div class="teaching">
			<p>{t('search_teaching')}</p>
			<ul>
				{EXAMPLES.map(([query, what]) => (
					<li key={query}>
						<button type="button" class="chip" onClick={() => onQuery(query)}>
							{query}
						</button>{' '}
						{t(what)}
					</li>
				))}
			</ul>
			<p>{t('search_teaching_filters')}</p>
		</div>
	);
}
