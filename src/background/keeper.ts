/** Keeps the library open: in the database if there is one, else in memory, with the bundled dataset in it. */
import { databaseLibrary } from '../store/database-library.ts';
import type { Library } from '../store/library.ts';
import { memoryLibrary } from '../store/memory-library.ts';
import { type OpenOptions, openDatabase } from '../store/open.ts';
import { type Bundle, ensureBundled } from './datasets.ts';

export interface LibraryKeeper {
	get(): Promise<Library>;
	/** After an install, an update or the browser's start: look afresh at the bundle, clear leftovers. */
	refresh(): Promise<boolean>;
}

export interface KeeperOptions extends Omit<OpenOptions, 'onClosed'> {
	readonly bundle: Bundle;
	/** The library is another one from now on: what was cached of it is void. */
	readonly onLost: () => void;
}

export function libraryKeeper({ bundle, onLost, ...open }: KeeperOptions): LibraryKeeper {
	let current: Promise<Library> | undefined;
	const forget = () => {
		current = undefined;
		onLost();
	};
	const get = () => {
		if (current === undefined) {
			const opening = openLibrary({ ...open, onClosed: forget }, bundle);
			current = opening;
			opening.catch(() => {
				if (current === opening) current = undefined;
			});
		}
		return current;
	};
	return {
		get,
		async refresh() {
			const library = await get();
			// The browser may have been ended in the midst of an import.
			await library.sweep().catch(() => undefined);
			return library.fromMemory ? false : ensureBundled(library, bundle, true);
		},
	};
}

async function openLibrary(options: OpenOptions, bundle: Bundle): Promise<Library> {
	const opened = await openDatabase(options);
	if (opened.ok) {
		const library = databaseLibrary(opened.db);
		try {
			await ensureBundled(library, bundle);
			return library;
		} catch (error) {
			// A database that takes nothing in may still hold datasets that can be read.
			console.error('The bundled dataset could not be stored.', error);
			if ((await library.rows()).length > 0) return library;
			opened.db.close();
		}
	} else console.warn(opened.message);
	const library = memoryLibrary();
	await ensureBundled(library, bundle);
	return library;
}
