/** Saving a dataset in one of three forms. */
import type { ExportFormat } from '../protocol/messages.ts';
import type { DatasetInfo } from '../protocol/views.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import type { DatasetsHandle } from './use-datasets.ts';

const FORMATS: readonly (readonly [ExportFormat, MessageKey])[] = [
	['dataset', 'options_format_dataset'],
	['json-ld', 'options_format_json_ld'],
	['csv', 'options_format_csv'],
];

export function ExportMenu({ dataset, handle }: { readonly dataset: DatasetInfo; readonly handle: DatasetsHandle }) {
	return (
		<details class="export">
			<summary aria-label={t('options_export_one', dataset.name)}>{t('options_export')}</summary>
			<ul>
				{FORMATS.map(([format, key]) => (
					<li key={format}>
						<button
							type="button"
							class="link"
							aria-label={t('options_export_as', dataset.name, t(key))}
							onClick={() => void handle.save(dataset, format)}
						>
							{t(key)}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}
