/** The import worker, started by the options page: only the wiring; `import.ts` does the work. */
import { today } from '../platform/today.ts';
import type { ImportAnswer, ImportRequest } from '../protocol/import.ts';
import { createImporter } from './import.ts';

const scope = globalThis as unknown as {
	postMessage(answer: ImportAnswer): void;
	onmessage: ((event: MessageEvent<ImportRequest>) => void) | null;
};

const importer = createImporter({
	answer: (answer) => scope.postMessage(answer),
	languages: navigator.languages,
	today,
	room: async () => {
		const { quota, usage } = await navigator.storage.estimate();
		return quota === undefined || usage === undefined ? undefined : quota - usage;
	},
});

scope.onmessage = ({ data }) => void importer(data);
