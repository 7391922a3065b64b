/** The library without a database: the bundled dataset, for as long as the background lives. */
import { withChoices } from './arrange.ts';
import { describeGeneration } from './generation.ts';
import { type Incoming, type Library, latestFirst, StoreError } from './library.ts';
import { type DatasetReader, memoryReader } from './reader.ts';
import type { BundledNote, CorrectionRow, DatasetRow } from './schema.ts';

interface Shelf {
	readonly reader: DatasetReader;
	readonly incoming: Incoming;
	lexicon: ArrayBuffer;
}

const NOT_KEPT = 'Without a database this dataset could not be kept. Import it in an ordinary window.';

export function memoryLibrary(): Library {
	const shelves = new Map<string, Shelf>();
	const corrections = new Map<string, CorrectionRow>();
	let generation = 0;
	let bundled: BundledNote | undefined;
	const place = (row: DatasetRow, incoming: Incoming, lexicon: ArrayBuffer) => {
		shelves.set(row.id, { reader: memoryReader(incoming.dataset, row), incoming, lexicon });
	};
	const sorted = () => [...shelves.values()].map(({ reader }) => reader).sort((a, b) => a.row.order - b.row.order);
	return {
		fromMemory: true,
		rows: async () => sorted().map(({ row }) => row),
		enabled: async () => sorted().filter(({ row }) => row.enabled),
		reader: async (id) => shelves.get(id)?.reader,
		lexicon: async ({ id }) => shelves.get(id)?.lexicon,
		saveLexicon: async ({ id }, lexicon) => {
			const shelf = shelves.get(id);
			if (shelf !== undefined) shelf.lexicon = lexicon;
		},
		add: async (incoming) => {
			if (!incoming.bundled) throw new StoreError(NOT_KEPT);
			generation += 1;
			const current = await describeGeneration(incoming.dataset, generation, true);
			const row = { id: incoming.dataset.id, order: generation, enabled: true, current };
			place(row, incoming, incoming.lexicon);
			return row;
		},
		addStream: async () => {
			throw new StoreError(NOT_KEPT);
		},
		setEnabled: async (id, enabled) => {
			const shelf = shelves.get(id);
			if (shelf !== undefined) place({ ...shelf.reader.row, enabled }, shelf.incoming, shelf.lexicon);
		},
		setChoices: async (id, choices) => {
			const shelf = shelves.get(id);
			if (shelf !== undefined) place(withChoices(shelf.reader.row, choices), shelf.incoming, shelf.lexicon);
		},
		remove: async (id) => {
			shelves.delete(id);
		},
		sweep: async () => undefined,
		rollBack: async () => {
			throw new StoreError('Without a database no earlier version is kept.');
		},
		setOrder: async (ids) => {
			for (const [order, id] of ids.entries()) {
				const shelf = shelves.get(id);
				if (shelf !== undefined) place({ ...shelf.reader.row, order }, shelf.incoming, shelf.lexicon);
			}
		},
		saveTies: async () => undefined,
		subscriptions: async () => [],
		saveSubscription: async () => {
			throw new StoreError('Without a database a subscription could not be kept. Subscribe in an ordinary window.');
		},
		removeSubscription: async () => undefined,
		logRequest: async () => undefined,
		requests: async () => ({ total: 0, last: [] }),
		bundledNote: async () => bundled,
		noteBundled: async (note) => {
			bundled = note;
		},
		// Nothing can be changed that would have to be undone.
		ownSteps: async () => [],
		saveOwnSteps: async () => undefined,
		corrections: async () => latestFirst([...corrections.values()]),
		addCorrection: async (row) => {
			corrections.set(row.id, row);
		},
		removeCorrection: async (id) => {
			corrections.delete(id);
		},
	};
}
