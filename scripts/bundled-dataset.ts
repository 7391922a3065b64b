/** Vite plugin: the bundled dataset's YAML becomes one JSON file of the build; an invalid dataset fails the build. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readDatasetFolder } from '../src/cli/read.ts';
import { problemLine } from '../src/dataset/report.ts';

const FOLDER = fileURLToPath(new URL('../data/istanbul-talks-2025', import.meta.url));

export function bundledDataset(): Plugin {
	return {
		name: 'counterpoint:bundled-dataset',
		apply: 'build',
		async buildStart() {
			const { dataset, report } = await readDatasetFolder(FOLDER);
			const errors = report.problems.filter(({ severity }) => severity === 'error');
			if (dataset === undefined || errors.length > 0) {
				this.error(`The bundled dataset is invalid:\n${errors.map(problemLine).join('\n')}`);
			}
			this.emitFile({ type: 'asset', fileName: 'datasets/bundled.json', source: JSON.stringify(dataset) });
		},
	};
}
