/** The list of datasets, what the last action came to, and the way back to the bundled one. */
import { t } from '../ui/i18n.ts';
import { Confirm } from './Confirm.tsx';
import { DatasetRow } from './DatasetRow.tsx';
import { StorageUse } from './StorageUse.tsx';
import type { DatasetsHandle } from './use-datasets.ts';
import { useReorder } from './use-reorder.ts';

export function Datasets({ handle }: { readonly handle: DatasetsHandle }) {
	const { datasets, fromMemory, notice, error, busy, restore, arrange } = handle;
	const reorder = useReorder(fromMemory ? [] : (datasets ?? []).map(({ id }) => id), arrange);
	return (
		<>
			{fromMemory && (
				<p class="notice" role="note">
					{t('options_from_memory')}
				</p>
			)}
			{datasets !== undefined && (
				<ul class="datasets" aria-busy={busy}>
					{datasets.map((dataset) => (
						<DatasetRow key={dataset.id} dataset={dataset} handle={handle} reorder={reorder} />
					))}
				</ul>
			)}
			<StorageUse datasets={datasets} />
			{datasets?.length === 0 && <p class="soft">{t('options_no_datasets')}</p>}
			{error !== undefined && (
				<p class="notice" role="alert">
					{error}
				</p>
			)}
			<div class="list-foot">
				<p role="status" class="soft">
					{notice}
				</p>
				<Confirm
					label={t('options_restore')}
					question={t('options_restore_question')}
					yes={t('options_restore_yes')}
					disabled={fromMemory}
					onConfirm={restore}
				/>
			</div>
		</>
	);
}
