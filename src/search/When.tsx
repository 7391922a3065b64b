/** The results in time: a bar for each month that has some; a press narrows the search to it. */
import { withFilter } from '../protocol/query.ts';
import { formatDate } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { type Month, nextMonth } from './facets.ts';

interface Props {
	readonly months: readonly Month[];
	readonly query: string;
	readonly onQuery: (query: string) => void;
}

const HEIGHT = 44;
const LEAST = 4;

export function When({ months, query, onQuery }: Props) {
	if (months.length < 2) return null;
	const most = Math.max(...months.map(({ count }) => count));
	const narrow = (month: string) => onQuery(withFilter(withFilter(query, 'after', month), 'before', nextMonth(month)));
	return (
		<section class="when" aria-labelledby="when">
			<h2 id="when">{t('search_when')}</h2>
			<ol>
				{months.map(({ month, count }) => (
					<li key={month}>
						<button type="button" title={formatDate(month)} onClick={() => narrow(month)}>
							<span class="bar" style={{ height: `${Math.max(LEAST, Math.round((HEIGHT * count) / most))}px` }} />
							<span class="month">{month}</span>
							<span class="sr-only">: {tn('popup_found', count)}</span>
						</button>
					</li>
				))}
			</ol>
		</section>
	);
}
