/** An import worker behind a few calls; a worker that dies answers like one that failed. */
import type { ImportAnswer, ImportRequest } from '../protocol/import.ts';
import { t } from '../ui/i18n.ts';

export interface ImportClient {
	send(request: ImportRequest): void;
	/** Ends the worker; what it had read is gone, what is stored stays. */
	stop(): void;
}

export function importClient(onAnswer: (answer: ImportAnswer) => void): ImportClient {
	const worker = new Worker(new URL('../background/import.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => onAnswer(data);
	worker.onerror = ({ message }) => {
		worker.terminate();
		onAnswer({ type: 'failed', error: t('options_worker_died', message ?? '') });
	};
	return {
		send: (request) => worker.postMessage(request),
		stop: () => worker.terminate(),
	};
}
