/** The bundled dataset: installed at the first start, updated with the extension, gone when the reader removes it. */
import { parseDatasetText } from '../dataset/parse.ts';
import { problemLine } from '../dataset/report.ts';
import type { Dataset } from '../dataset/types.ts';
import { compile } from '../engine/index.ts';
import { hashOf } from '../store/generation.ts';
import { type Library, StoreError } from '../store/library.ts';

export interface Bundle {
	/** The version of the extension that carries it. */
	readonly extensionVersion: string;
	readonly fetchText: () => Promise<string>;
}

/**
 * Makes sure that the bundled dataset of this build is installed. When this build has looked before, it costs two
 * small reads; otherwise the file is read and compared. `afresh` compares in any case (a build may change while its
 * version does not). Answers whether anything changed.
 */
export async function ensureBundled(library: Library, bundle: Bundle, afresh = false): Promise<boolean> {
	const [note, rows] = await Promise.all([library.bundledNote(), library.rows()]);
	const settled = note !== undefined && (note.removed || rows.some(({ id }) => id === note.id));
	if (settled && !afresh && note.extensionVersion === bundle.extensionVersion) return false;
	const dataset = await readBundled(bundle);
	const dataHash = await hashOf(dataset);
	const row = rows.find(({ id }) => id === dataset.id);
	const removed = note?.removed === true && note.id === dataset.id;
	// A version that the reader imported under the same id is the reader's choice.
	const isCurrent = row !== undefined && (!row.current.bundled || row.current.dataHash === dataHash);
	const wanted = !removed && !isCurrent;
	if (wanted) await library.add({ dataset, lexicon: compile(dataset), bundled: true });
	await library.noteBundled({
		key: 'bundled',
		id: dataset.id,
		dataHash,
		extensionVersion: bundle.extensionVersion,
		removed,
	});
	return wanted;
}

/** Puts the bundled dataset back as it was shipped, whatever has become of it. */
export async function restoreBundled(library: Library, bundle: Bundle): Promise<void> {
	const dataset = await readBundled(bundle);
	await library.add({ dataset, lexicon: compile(dataset), bundled: true });
	await library.setEnabled(dataset.id, true);
	await library.noteBundled({
		key: 'bundled',
		id: dataset.id,
		dataHash: await hashOf(dataset),
		extensionVersion: bundle.extensionVersion,
		removed: false,
	});
}

/** Removes a dataset; the bundled one is noted as removed, so that no start brings it back. */
export async function removeFrom(library: Library, id: string): Promise<void> {
	const note = await library.bundledNote();
	await library.remove(id);
	if (note?.id === id) await library.noteBundled({ ...note, removed: true });
}

async function readBundled({ fetchText }: Bundle): Promise<Dataset> {
	const { dataset, report } = parseDatasetText(await fetchText(), 'bundled.json');
	if (dataset !== undefined) return dataset;
	const [first] = report.problems;
	throw new StoreError(
		`The dataset that comes with Counterpoint is damaged. Install the extension again.${first ? ` (${problemLine(first)})` : ''}`,
	);
}
