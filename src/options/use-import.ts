/** The import as state: the machine of import-state.ts, driven by the reader and by the worker. */
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { ask } from '../protocol/send.ts';
import { importClient } from './import-client.ts';
import { acceptsFile, canCommit, IDLE, type ImportState, importReducer } from './import-state.ts';

export interface ImportHandle {
	readonly state: ImportState;
	/** What the reader chose or dropped: exactly one file is taken. */
	readonly take: (files: readonly File[]) => void;
	readonly commit: () => void;
	readonly cancel: () => void;
}

export function useImport(onImported: () => Promise<void>): ImportHandle {
	const [state, dispatch] = useReducer(importReducer, IDLE);
	const imported = useRef(onImported);
	imported.current = onImported;
	const client = useMemo(() => {
		const own = importClient((answer) => {
			dispatch({ type: 'answer', answer });
			if (answer.type !== 'committed' && answer.type !== 'failed') return;
			own.stop();
			if (answer.type === 'committed') {
				// The list is read again even when the background could not be told: the rows are there.
				void ask('datasets-changed', {})
					.catch(() => undefined)
					.then(() => imported.current());
			}
		});
		return own;
	}, []);
	useEffect(() => client.stop, [client]);

	const writing = state.at === 'writing';
	useEffect(() => {
		if (!writing) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener('beforeunload', warn);
		return () => window.removeEventListener('beforeunload', warn);
	}, [writing]);

	return {
		state,
		take: (files) => {
			if (!acceptsFile(state)) return;
			const [file, ...others] = files;
			if (file === undefined) dispatch({ type: 'refused', reason: { kind: 'no-file' } });
			else if (others.length > 0) dispatch({ type: 'refused', reason: { kind: 'several-files' } });
			else {
				dispatch({ type: 'file', fileName: file.name, size: file.size });
				client.stage(file);
			}
		},
		commit: () => {
			if (!canCommit(state)) return;
			dispatch({ type: 'commit' });
			client.commit();
		},
		cancel: () => {
			client.stop();
			dispatch({ type: 'cancel' });
		},
	};
}
