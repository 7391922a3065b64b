/** The foot's "Why this?": the evidence in words, and the datasets that say so. */
import type { DatasetLabel, Mention } from '../../protocol/views.ts';
import { t } from '../i18n.ts';
import { evidenceLines } from './evidence.ts';

export function Why({
	mention,
	datasets,
}: {
	mention: Pick<Mention, 'evidence' | 'confidence'>;
	datasets: readonly DatasetLabel[];
}) {
	return (
		<ul class="cp-why">
			{evidenceLines(mention).map((line) => (
				<li key={line}>{line}</li>
			))}
			{datasets.map(({ id, name, version }) => (
				<li key={id}>{t('card_dataset', name, version)}</li>
			))}
		</ul>
	);
}
