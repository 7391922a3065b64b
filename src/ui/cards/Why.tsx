/** The foot's "Why this?": the evidence in words, and the dataset that says so. */
import type { DatasetLabel, Mention } from '../../protocol/views.ts';
import { t } from '../i18n.ts';
import { evidenceLines } from './evidence.ts';

export function Why({
	mention,
	dataset,
}: {
	mention: Pick<Mention, 'evidence' | 'confidence'>;
	dataset: DatasetLabel;
}) {
	return (
		<ul class="cp-why">
			{evidenceLines(mention).map((line) => (
				<li key={line}>{line}</li>
			))}
			<li>{t('card_dataset', dataset.name, dataset.version)}</li>
		</ul>
	);
}
