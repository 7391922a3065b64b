/** One dataset: what it is, what it holds, its switch, and what can be done with it. */
import type { DatasetInfo } from '../protocol/views.ts';
import { formatDateTime } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { Switch } from '../ui/pages/Switch.tsx';
import { Confirm } from './Confirm.tsx';
import { countWords } from './counts.ts';
import type { DatasetsHandle } from './use-datasets.ts';

interface Props {
	readonly dataset: DatasetInfo;
	readonly handle: DatasetsHandle;
}

export function DatasetRow({ dataset, handle }: Props) {
	const { fromMemory, toggle, save, remove } = handle;
	const { name, version, bundled, enabled, description, counts } = dataset;
	return (
		<li class="dataset">
			<div class="dataset-head">
				<h3>
					{name} {bundled && <span class="tag">{t('options_bundled')}</span>}
				</h3>
				<Switch checked={enabled} disabled={fromMemory} quiet onChange={(on) => void toggle(dataset, on)}>
					{t('options_use', name)}
				</Switch>
			</div>
			<p class="counts">{countWords(counts).join(' · ')}</p>
			{description !== undefined && <p class="soft">{description}</p>}
			<p class="soft facts">
				<span>{t('options_version', version)}</span>
				<Publisher dataset={dataset} />
				{dataset.license !== undefined && <span>{t('options_licence', dataset.license)}</span>}
				{!bundled && <span>{t('options_imported_at', formatDateTime(dataset.importedAt))}</span>}
			</p>
			<div class="actions">
				<button
					type="button"
					class="link"
					aria-label={t('options_export_one', name)}
					onClick={() => void save(dataset)}
				>
					{t('options_export')}
				</button>
				<Confirm
					label={t('options_remove')}
					fullLabel={t('options_remove_one', name)}
					question={t(bundled ? 'options_remove_bundled_question' : 'options_remove_question', name)}
					yes={t('options_remove')}
					disabled={fromMemory}
					onConfirm={async () => {
						await remove(dataset);
						// The row is gone and the focus with it: go on from the head of the list.
						document.getElementById('datasets')?.focus();
					}}
				/>
			</div>
		</li>
	);
}

function Publisher({ dataset: { publisher, homepage } }: { readonly dataset: DatasetInfo }) {
	if (publisher === undefined && homepage === undefined) return null;
	const words = publisher?.name ?? t('options_homepage');
	const url = homepage ?? publisher?.url;
	return (
		<span>
			{url === undefined ? (
				words
			) : (
				<a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('options_opens_tab', words)}>
					{words}
				</a>
			)}
		</span>
	);
}
