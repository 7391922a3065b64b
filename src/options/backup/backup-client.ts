/** The backup worker behind two calls; a worker that dies answers like one that failed. */
import type { BackupAnswer, BackupRequest } from '../../protocol/backup.ts';

export interface BackupClient {
	send(request: BackupRequest): void;
	/** Ends the worker with what it had read. */
	stop(): void;
}

export function backupClient(onAnswer: (answer: BackupAnswer) => void): BackupClient {
	let worker: Worker | undefined;
	const stop = () => {
		worker?.terminate();
		worker = undefined;
	};
	return {
		send(request) {
			if (worker === undefined) {
				worker = new Worker(new URL('../../background/backup/backup.worker.ts', import.meta.url), { type: 'module' });
				worker.onmessage = ({ data }: MessageEvent<BackupAnswer>) => onAnswer(data);
				worker.onerror = ({ message }) => {
					stop();
					onAnswer({ type: 'failed', why: 'other', error: message ?? '' });
				};
			}
			worker.postMessage(request);
		},
		stop,
	};
}
