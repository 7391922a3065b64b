/** The section "Backup": one file with everything, back from it, the room there is, and a look over what is stored. */
import { Download, FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { t } from '../../ui/i18n.ts';
import { formatBytes } from '../format-bytes.ts';
import { ProblemTable } from '../ProblemTable.tsx';
import { groupProblems } from '../report-view.ts';
import { HealthReport } from './HealthReport.tsx';
import { Preview } from './Preview.tsx';
import { Storage } from './Storage.tsx';
import { type BackupHandle, useBackup } from './use-backup.ts';
import { failureWords, refusalWords, TASKS } from './words.ts';

interface Props {
	/** Nothing is kept here. */
	readonly fromMemory: boolean;
	readonly onChanged: () => Promise<void>;
}

export function Backup({ fromMemory, onChanged }: Props) {
	const handle = useBackup(onChanged);
	const { state, make, check, repair, cancel, restore } = handle;
	const busy = state.at === 'busy';
	return (
		<div class="backup">
			<p class="prose">{t('backup_what')}</p>
			<div class="actions">
				<button type="button" class="button" disabled={fromMemory} aria-disabled={busy} onClick={idle(busy, make)}>
					<Download size={16} aria-hidden="true" />
					{t('backup_make')}
				</button>
				<FileButton disabled={fromMemory} busy={busy} open={handle.open} />
				<button type="button" class="button" aria-disabled={busy} onClick={idle(busy, check)}>
					{t('health_check')}
				</button>
			</div>
			<p role="status" class={said(handle) === '' ? '' : 'notice'}>
				{said(handle)}
			</p>
			{busy && (
				<progress
					aria-label={t(TASKS[state.task])}
					{...(state.fraction === undefined ? {} : { value: state.fraction, max: 1 })}
				/>
			)}
			{state.at === 'refused' && state.report !== undefined && (
				<div class="review">
					{groupProblems(state.report).map((group) => (
						<ProblemTable key={group.severity} group={group} />
					))}
				</div>
			)}
			{state.at === 'preview' && (
				<Preview preview={state.preview} fileName={state.fileName} onRestore={restore} onCancel={cancel} />
			)}
			{state.at === 'health' && <HealthReport health={state.health} before={state.before} onRepair={repair} />}
			<Storage />
		</div>
	);
}

/** Buttons keep the focus while a task runs, so they are not disabled; a second task is not begun. */
function idle(busy: boolean, action: () => void): () => void {
	return () => {
		if (!busy) action();
	};
}

function said({ state }: BackupHandle): string {
	switch (state.at) {
		case 'busy':
			return t(TASKS[state.task]);
		case 'made':
			return t('backup_made', state.fileName, formatBytes(state.bytes));
		case 'refused':
			return refusalWords(state.why, state.fileName);
		case 'restored':
			return t('backup_restored');
		case 'failed':
			return failureWords(state.why, state.error);
		default:
			return '';
	}
}

interface FileButtonProps {
	readonly disabled: boolean;
	readonly busy: boolean;
	readonly open: (file: File) => void;
}

function FileButton({ disabled, busy, open }: FileButtonProps) {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={picker}
				type="file"
				class="backup-file"
				accept=".json,.gz,application/json,application/gzip"
				hidden
				onChange={(event) => {
					const [file] = event.currentTarget.files ?? [];
					if (file !== undefined) open(file);
					// The same file can be chosen again.
					event.currentTarget.value = '';
				}}
			/>
			<button
				type="button"
				class="button"
				disabled={disabled}
				aria-disabled={busy}
				onClick={idle(busy, () => picker.current?.click())}
			>
				<FileUp size={16} aria-hidden="true" />
				{t('backup_open')}
			</button>
		</>
	);
}
