/** One import of the queue, as it stands: waiting, under way, to be decided, or what it came to. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReview } from './ImportReview.tsx';
import { ImportTable } from './ImportTable.tsx';
import type { ImportJob } from './import-queue.ts';
import { hasEnded } from './import-state.ts';
import { outcome } from './outcome.ts';
import type { ImportHandle } from './use-import.ts';

interface Props {
	readonly job: ImportJob;
	readonly handle: ImportHandle;
	readonly onSubscribed: () => Promise<void>;
}

export function ImportJobView({ job, handle, onSubscribed }: Props) {
	const { label, state } = job;
	const ended = hasEnded(state);
	const item = useRef<HTMLLIElement>(null);
	const before = useRef(state.at);
	useLayoutEffect(() => {
		if (before.current === state.at) return;
		before.current = state.at;
		// What had the focus may be gone with the step before: go on here, unless the reader is elsewhere by now.
		if (document.activeElement === document.body) item.current?.focus();
	}, [state.at]);
	const cancel = () => handle.cancel(job);
	return (
		<li ref={item} class="job" tabIndex={-1} aria-label={label}>
			{state.at === 'waiting' && (
				<div class="job-line">
					<p>
						<span class="file-name">{label}</span> <span class="soft">{t('options_waiting')}</span>
					</p>
					<button type="button" class="link" onClick={cancel}>
						{t('options_cancel')}
					</button>
				</div>
			)}
			{(state.at === 'staging' || state.at === 'writing') && (
				<ImportProgress label={label} progress={state.progress} onCancel={cancel} />
			)}
			{state.at === 'stopping' && <p class="soft">{t('options_stopping', label)}</p>}
			{state.at === 'table' && (
				<ImportTable
					label={label}
					table={state.table}
					onMap={(mapping) => handle.map(job, mapping)}
					onCancel={cancel}
				/>
			)}
			{state.at === 'review' && (
				<ImportReview
					label={label}
					staged={state.staged}
					onCommit={() => handle.commit(job)}
					onCancel={cancel}
					onSubscribed={onSubscribed}
				/>
			)}
			<div class={ended ? 'job-line notice' : ''}>
				<p role="status">{outcome(job)}</p>
				{ended && (
					<button
						type="button"
						class="link"
						aria-label={t('options_dismiss_one', label)}
						onClick={() => {
							handle.dismiss(job);
							document.getElementById('import')?.focus();
						}}
					>
						{t('options_dismiss')}
					</button>
				)}
			</div>
		</li>
	);
}
