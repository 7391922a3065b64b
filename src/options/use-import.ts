/** The imports as state: the queue of import-queue.ts, driven by the reader and by a worker for each. */
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { ColumnMapping, ImportAnswer, ImportSource } from '../protocol/import.ts';
import { ask } from '../protocol/send.ts';
import { type ImportClient, importClient } from './import-client.ts';
import { type ImportJob, nextToStart, queueReducer } from './import-queue.ts';
import { canCommit, isBusy } from './import-state.ts';

export interface ImportHandle {
	readonly jobs: readonly ImportJob[];
	/** What the reader chose, dropped, pasted or named. */
	readonly take: (sources: readonly ImportSource[]) => void;
	readonly map: (job: ImportJob, mapping: ColumnMapping) => void;
	readonly commit: (job: ImportJob) => void;
	readonly cancel: (job: ImportJob) => void;
	readonly dismiss: (job: ImportJob) => void;
}

export function useImport(onImported: () => Promise<void>): ImportHandle {
	const [jobs, dispatch] = useReducer(queueReducer, []);
	const imported = useRef(onImported);
	imported.current = onImported;
	const clients = useRef(new Map<number, ImportClient>());
	const ids = useRef(0);

	const end = useCallback((id: number) => {
		clients.current.get(id)?.stop();
		clients.current.delete(id);
	}, []);
	const hear = useCallback(
		(id: number, answer: ImportAnswer) => {
			dispatch({ type: 'job', id, event: { type: 'answer', answer } });
			if (answer.type === 'committed') {
				// The list is read again even when the background could not be told: the rows are there.
				void ask('datasets-changed', {})
					.catch(() => undefined)
					.then(() => imported.current());
			}
			if (answer.type === 'committed' || answer.type === 'failed' || answer.type === 'cancelled') end(id);
		},
		[end],
	);

	const next = nextToStart(jobs);
	useEffect(() => {
		if (next === undefined || clients.current.has(next.id)) return;
		const client = importClient((answer) => hear(next.id, answer));
		clients.current.set(next.id, client);
		client.send({ type: 'stage', source: next.source });
		dispatch({ type: 'job', id: next.id, event: { type: 'start' } });
	}, [next, hear]);
	useEffect(
		() => () => {
			for (const client of clients.current.values()) client.stop();
		},
		[],
	);

	const writing = jobs.some(({ state }) => state.at === 'writing');
	useEffect(() => {
		if (!writing) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener('beforeunload', warn);
		return () => window.removeEventListener('beforeunload', warn);
	}, [writing]);

	return {
		jobs,
		take: (sources) => {
			const added = sources.map((source) => {
				ids.current += 1;
				return { id: ids.current, label: source.from === 'file' ? source.name : source.url, source };
			});
			dispatch({ type: 'add', jobs: added });
		},
		map: ({ id }, mapping) => {
			clients.current.get(id)?.send({ type: 'map', mapping });
			dispatch({ type: 'job', id, event: { type: 'map' } });
		},
		commit: ({ id, state }) => {
			if (!canCommit(state)) return;
			clients.current.get(id)?.send({ type: 'commit' });
			dispatch({ type: 'job', id, event: { type: 'commit' } });
		},
		cancel: ({ id, state }) => {
			if (isBusy(state)) clients.current.get(id)?.send({ type: 'cancel' });
			else end(id);
			dispatch({ type: 'job', id, event: { type: 'cancel' } });
		},
		dismiss: ({ id }) => dispatch({ type: 'dismiss', id }),
	};
}
