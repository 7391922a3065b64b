/** The list of datasets as state, and what can be done to it. Every action ends with the list as it then is. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DatasetChoices } from '../protocol/dataset-choices.ts';
import type { ExportFormat } from '../protocol/messages.ts';
import { ask } from '../protocol/send.ts';
import type { DatasetInfo } from '../protocol/views.ts';
import { formatList } from '../ui/format.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import { download } from './download.ts';
import { sentence } from './sentence.ts';
import { useChanges } from './use-changes.ts';

export interface DatasetsHandle {
	/** Undefined until the first answer. */
	readonly datasets: readonly DatasetInfo[] | undefined;
	readonly fromMemory: boolean;
	/** What the last action came to, for the live region. */
	readonly notice: string;
	readonly error: string | undefined;
	/** An action is under way. */
	readonly busy: boolean;
	readonly reload: () => Promise<void>;
	readonly toggle: (dataset: DatasetInfo, enabled: boolean) => Promise<void>;
	readonly remove: (dataset: DatasetInfo) => Promise<void>;
	readonly restore: () => Promise<void>;
	readonly save: (dataset: DatasetInfo, format: ExportFormat) => Promise<void>;
	/** Back to the version before the last import; a second time undoes it. */
	readonly rollBack: (dataset: DatasetInfo) => Promise<void>;
	readonly choose: (dataset: DatasetInfo, choices: DatasetChoices) => Promise<void>;
	/** The ids in their new order. */
	readonly arrange: (ids: readonly string[]) => Promise<void>;
}

export function useDatasets(): DatasetsHandle {
	const [datasets, setDatasets] = useState<readonly DatasetInfo[]>();
	const [fromMemory, setFromMemory] = useState(false);
	const [notice, setNotice] = useState('');
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState(false);

	// Buttons stay enabled while one action runs, or they would lose the focus; a second action is not begun.
	const running = useRef(false);
	/** Runs one action; its text is the notice, its failure is shown beside the list. */
	const run = useCallback(async (action: () => Promise<string>, failed: MessageKey = 'options_action_failed') => {
		if (running.current) return;
		running.current = true;
		setBusy(true);
		setError(undefined);
		try {
			setNotice(await action());
		} catch (failure) {
			setNotice('');
			setError(t(failed, sentence(failure instanceof Error ? failure.message : String(failure))));
		} finally {
			running.current = false;
			setBusy(false);
		}
	}, []);
	const read = useCallback(async () => {
		const answer = await ask('datasets', {});
		setDatasets(answer.datasets);
		setFromMemory(answer.fromMemory);
	}, []);
	const reload = useCallback(
		() =>
			run(async () => {
				await read();
				return '';
			}, 'options_list_failed'),
		[run, read],
	);
	useEffect(() => void reload(), [reload]);
	// An action of one's own ends with the list in any case.
	const readAgain = useCallback(() => {
		if (!running.current) void read().catch(() => undefined);
	}, [read]);
	useChanges(readAgain);

	return {
		datasets,
		fromMemory,
		notice,
		error,
		busy,
		reload,
		toggle: ({ id, name }, enabled) =>
			run(async () => {
				await ask('dataset-switch', { id, enabled });
				await read();
				return t(enabled ? 'options_switched_on' : 'options_switched_off', name);
			}),
		remove: ({ id, name }) =>
			run(async () => {
				await ask('dataset-remove', { id });
				await read();
				return t('options_removed', name);
			}),
		restore: () =>
			run(async () => {
				await ask('dataset-restore', {});
				await read();
				return t('options_restored');
			}),
		save: ({ id }, format) =>
			run(async () => {
				const files = await ask('dataset-export', { id, format });
				for (const file of files) download(file);
				return t('options_exported', formatList(files.map(({ name }) => name)));
			}),
		rollBack: ({ id, name, version, previous }) =>
			run(async () => {
				await ask('dataset-rollback', { id });
				await read();
				return t('options_rolled_back', name, previous?.version ?? '', version);
			}),
		choose: ({ id }, choices) =>
			run(async () => {
				await ask('dataset-choices', { id, ...choices });
				await read();
				return t('options_chosen');
			}),
		arrange: (ids) =>
			run(async () => {
				await ask('dataset-order', { ids });
				await read();
				return t('options_arranged');
			}),
	};
}
