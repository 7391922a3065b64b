/** The backup worker, started by the options page: only the wiring; `backup.ts` does the work. */
import type { BackupAnswer, BackupRequest } from '../../protocol/backup.ts';
import { createBackups } from './backup.ts';

const scope = globalThis as unknown as {
	postMessage(answer: BackupAnswer): void;
	onmessage: ((event: MessageEvent<BackupRequest>) => void) | null;
};

const run = createBackups({
	answer: (answer) => scope.postMessage(answer),
	languages: navigator.languages,
	now: () => new Date(),
});

// One request at a time, in the order in which they came.
let last = Promise.resolve();
scope.onmessage = ({ data }) => {
	last = last.then(() => run(data));
};
