/** The last searches, to be asked again or forgotten. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { forgetSearches, recentSearches } from './recent.ts';

interface Props {
	readonly onChoose: (query: string) => void;
	readonly onSwitchOff: () => void;
}

export function Recent({ onChoose, onSwitchOff }: Props) {
	const [queries, setQueries] = useState<readonly string[]>([]);
	useEffect(() => void recentSearches().then(setQueries), []);
	if (queries.length === 0) return null;
	const forget = () => forgetSearches().then(() => setQueries([]));
	return (
		<section class="recent" aria-label={t('search_recent')}>
			<p>
				<span class="soft">{t('search_recent')}</span>{' '}
				{queries.map((query) => (
					<button key={query} type="button" class="chip" onClick={() => onChoose(query)}>
						{query}
					</button>
				))}
			</p>
			<p class="recent-foot">
				<button type="button" class="link" onClick={() => void forget()}>
					{t('search_forget')}
				</button>
				<button type="button" class="link" onClick={() => void forget().then(onSwitchOff)}>
					{t('search_keep_none')}
				</button>
			</p>
		</section>
	);
}
