/** Import of a dataset file: choose or drop it, watch it being checked, read the report, then decide. */
import { FileUp } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReview } from './ImportReview.tsx';
import { outcome } from './outcome.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useImport } from './use-import.ts';

interface Props {
	/** Nothing can be stored here: importing is off. */
	readonly fromMemory: boolean;
	readonly onImported: () => Promise<void>;
}

export function ImportPanel({ fromMemory, onImported }: Props) {
	const { state, take, commit, cancel } = useImport(onImported);
	const over = useFileDrop((files) => {
		if (!fromMemory) take(files);
	});
	const picker = useRef<HTMLInputElement>(null);
	const busy = state.at === 'staging' || state.at === 'writing';
	const message = outcome(state);

	const chooser = useRef<HTMLButtonElement>(null);
	const before = useRef(state.at);
	useLayoutEffect(() => {
		const ended = message !== '' && before.current !== state.at && before.current !== 'idle';
		before.current = state.at;
		// What had the focus is gone with the report or the progress: go on where the next file is chosen.
		if (ended) chooser.current?.focus();
	}, [state.at, message]);

	return (
		<section class="import" aria-labelledby="import">
			<h3 id="import">{t('options_import')}</h3>
			{!busy && (
				<div class={over && !fromMemory ? 'drop over' : 'drop'}>
					<input
						ref={picker}
						type="file"
						accept=".json,.jsonl,.ndjson,application/json"
						hidden
						onChange={(event) => {
							take([...(event.currentTarget.files ?? [])]);
							// The same file can then be chosen again after it was corrected.
							event.currentTarget.value = '';
						}}
					/>
					<button
						ref={chooser}
						type="button"
						class="button"
						disabled={fromMemory}
						onClick={() => picker.current?.click()}
					>
						<FileUp size={16} aria-hidden="true" />
						{t('options_choose')}
					</button>
					<p class="soft">{t(fromMemory ? 'options_import_off' : 'options_drop_hint')}</p>
				</div>
			)}
			{busy && (
				<ImportProgress
					fileName={state.fileName}
					progress={state.progress}
					onCancel={state.at === 'staging' ? cancel : undefined}
				/>
			)}
			{state.at === 'review' && (
				<ImportReview fileName={state.fileName} staged={state.staged} onCommit={commit} onCancel={cancel} />
			)}
			<p role="status" class={message === '' ? '' : 'notice'}>
				{message}
			</p>
			{over && !fromMemory && !busy && (
				<div class="drop-veil" aria-hidden="true">
					<p>{t('options_drop_here')}</p>
				</div>
			)}
		</section>
	);
}
