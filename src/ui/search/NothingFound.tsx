/** What to do next where there is no result: a name close by, less asked for, or more to search in. */
import { api } from '../../platform/api.ts';
import type { Instead } from '../../protocol/views.ts';
import { t } from '../i18n.ts';

interface Props {
	readonly instead: readonly Instead[];
	readonly onQuery: (query: string) => void;
}

export function NothingFound({ instead, onQuery }: Props) {
	return (
		<div class="nothing">
			<Offers
				words={t('search_did_you_mean')}
				queries={instead.filter(({ as }) => as === 'name').map((one) => one.query)}
				onQuery={onQuery}
			/>
			<Offers
				words={t('search_fewer')}
				queries={instead.filter(({ as }) => as === 'fewer').map((one) => one.query)}
				onQuery={onQuery}
			/>
			<p>
				<button type="button" class="link" onClick={() => void api.runtime.openOptionsPage()}>
					{t('search_more_datasets')}
				</button>
			</p>
		</div>
	);
}

interface OffersProps {
	readonly words: string;
	readonly queries: readonly string[];
	readonly onQuery: (query: string) => void;
}

function Offers({ words, queries, onQuery }: OffersProps) {
	if (queries.length === 0) return null;
	return (
		<p>
			{words}{' '}
			{queries.map((query) => (
				<button key={query} type="button" class="chip" onClick={() => onQuery(query)}>
					{query}
				</button>
			))}
		</p>
	);
}
