/** Other datasets that know the same actor or event, each with what it says otherwise. */
import type { Card, OtherSaying } from '../../protocol/views.ts';
import { formatDate, formatDateRange } from '../format.ts';
import { t } from '../i18n.ts';
import { Words, WordsIn } from '../Words.tsx';
import { DatasetTag } from './DatasetTag.tsx';

export function OtherSayings({ card }: { card: Card }) {
	if (card.further.length === 0) return null;
	return (
		<section class="cp-section">
			<h3>{t('card_other_datasets')}</h3>
			<dl class="cp-others">
				{card.further.map((saying) => (
					<Saying key={`${saying.ref.dataset}/${saying.ref.id}`} saying={saying} />
				))}
			</dl>
		</section>
	);
}

function Saying({ saying }: { saying: OtherSaying }) {
	const { dataset, name, startDate, endDate, locations = [], roles = [], description } = saying;
	const facts = [
		...(name === undefined ? [] : [name]),
		...(startDate === undefined ? [] : [formatDateRange(startDate, endDate)]),
		...locations,
	];
	const says = facts.length > 0 || roles.length > 0 || description !== undefined;
	return (
		<>
			<dt>
				{dataset.name} <DatasetTag dataset={dataset} named />
			</dt>
			{facts.length > 0 && (
				<dd dir="auto">
					<WordsIn line={facts.join(' · ')} />
				</dd>
			)}
			{roles.map(({ title, startDate: since }) => (
				<dd key={`${title}${since}`} dir="auto">
					<Words text={title} />
					{since !== undefined && `, ${t('card_role_since', formatDate(since))}`}
				</dd>
			))}
			{description !== undefined && (
				<dd dir="auto">
					<Words text={description} />
				</dd>
			)}
			{!says && <dd class="cp-soft">{t('card_other_same')}</dd>}
		</>
	);
}
