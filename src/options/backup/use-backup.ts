/** The backup section as state: what was asked of the worker, and what the page does with the answers. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { extensionVersion } from '../../platform/extension.ts';
import type { BackupAnswer, Take } from '../../protocol/backup.ts';
import { ask } from '../../protocol/send.ts';
import { parseSettings, storedItems } from '../../protocol/settings.ts';
import { changeSettings, loadSettings } from '../../protocol/settings-store.ts';
import { download } from '../download.ts';
import { backupClient } from './backup-client.ts';
import { type BackupState, moveOn, type Task } from './backup-state.ts';

export interface BackupHandle {
	readonly state: BackupState;
	readonly make: () => void;
	readonly open: (file: File) => void;
	readonly restore: (take: Take, settings: boolean) => void;
	readonly cancel: () => void;
	readonly check: () => void;
	readonly repair: () => void;
}

/** `onChanged`: datasets have changed. */
export function useBackup(onChanged: () => Promise<void>): BackupHandle {
	const [state, setState] = useState<BackupState>({ at: 'idle' });
	const name = useRef('');
	const settingsToRestore = useRef<Readonly<Record<string, unknown>>>();
	const client = useMemo(
		() =>
			backupClient((answer) => {
				void finish(answer).then(
					() => setState((now) => moveOn(now, answer, name.current)),
					(error: Error) =>
						setState((now) => moveOn(now, { type: 'failed', why: 'other', error: error.message }, name.current)),
				);
			}),
		[],
	);
	useEffect(() => client.stop, [client]);

	async function finish(answer: BackupAnswer): Promise<void> {
		if (answer.type === 'made') download({ name: answer.fileName, type: answer.file.type, content: answer.file });
		if (answer.type === 'restored') {
			const items = settingsToRestore.current;
			if (items !== undefined) await changeSettings(() => parseSettings(items));
		}
		if (answer.type === 'restored' || answer.type === 'repaired') {
			await ask('datasets-changed', {});
			await onChanged();
		}
	}
	const begin = (task: Task) => setState({ at: 'busy', task });

	return {
		state,
		make: () => {
			begin('make');
			void loadSettings().then((settings) =>
				client.send({ type: 'make', settings: storedItems(settings), extensionVersion: extensionVersion() }),
			);
		},
		open: (file) => {
			name.current = file.name;
			begin('read');
			client.send({ type: 'read', file });
		},
		restore: (take, settings) => {
			settingsToRestore.current = settings && state.at === 'preview' ? state.preview.settings : undefined;
			begin('restore');
			client.send({ type: 'restore', take });
		},
		cancel: () => {
			client.stop();
			setState({ at: 'idle' });
		},
		check: () => {
			begin('check');
			client.send({ type: 'check' });
		},
		repair: () => {
			begin('repair');
			client.send({ type: 'repair' });
		},
	};
}
