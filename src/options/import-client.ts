/** The import worker behind three calls; a worker that dies answers like one that failed. */
import type { ImportAnswer, ImportRequest } from '../protocol/import.ts';
import { t } from '../ui/i18n.ts';

export interface ImportClient {
	/** Starts afresh with one file. */
	stage(file: File): void;
	commit(): void;
	/** Ends the worker; what it had read is gone, what is stored stays. */
	stop(): void;
}

export function importClient(onAnswer: (answer: ImportAnswer) => void): ImportClient {
	let worker: Worker | undefined;
	const send = (request: ImportRequest) => worker?.postMessage(request);
	const stop = () => {
		worker?.terminate();
		worker = undefined;
	};
	return {
		stage(file) {
			stop();
			worker = new Worker(new URL('../background/import.worker.ts', import.meta.url), { type: 'module' });
			worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => onAnswer(data);
			worker.onerror = ({ message }) => {
				stop();
				onAnswer({ type: 'failed', error: t('options_worker_died', message ?? '') });
			};
			send({ type: 'stage', file });
		},
		commit: () => send({ type: 'commit' }),
		stop,
	};
}
