/** Import: by button, drop, address or paste; every file is checked, reported, and written when the reader says so. */
import { t } from '../ui/i18n.ts';
import { AddressForm } from './AddressForm.tsx';
import { ImportFiles } from './ImportFiles.tsx';
import { ImportJobView } from './ImportJobView.tsx';
import { canCommit } from './import-state.ts';
import { PasteForm } from './PasteForm.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';

interface Props {
	/** Nothing can be stored here: importing is off. */
	readonly fromMemory: boolean;
	readonly onImported: () => Promise<void>;
}

export function ImportPanel({ fromMemory, onImported }: Props) {
	const handle = useImport(onImported);
	const { jobs, take, commit } = handle;
	const files = (chosen: readonly File[]) =>
		take(chosen.map((file) => ({ from: 'file', name: file.name, blob: file })));
	const over = useFileDrop((dropped) => {
		if (!fromMemory) files(dropped);
	});
	const ready = jobs.filter(({ state }) => canCommit(state));
	return (
		<section class="import" aria-labelledby="import">
			<h3 id="import" tabIndex={-1}>
				{t('options_import')}
			</h3>
			<ImportFiles disabled={fromMemory} over={over} onFiles={files} />
			{!fromMemory && (
				<div class="other-ways">
					<AddressForm
						label={t('options_import_address')}
						button={t('options_fetch')}
						onAddress={(url) => take([{ from: 'address', url }])}
					/>
					<PasteForm onText={(text) => take([{ from: 'file', name: t('options_pasted'), blob: new Blob([text]) }])} />
				</div>
			)}
			{ready.length > 1 && (
				<p class="actions">
					<button type="button" class="button primary" onClick={() => ready.forEach(commit)}>
						{t('options_import_all', ready.length)}
					</button>
				</p>
			)}
			{jobs.length > 0 && (
				<ol class="jobs" aria-label={t('options_imports')}>
					{jobs.map((job) => (
						<ImportJobView key={job.id} job={job} handle={handle} onSubscribed={onImported} />
					))}
				</ol>
			)}
			{over && !fromMemory && (
				<div class="drop-veil" aria-hidden="true">
					<p>{t('options_drop_here')}</p>
				</div>
			)}
		</section>
	);
}
