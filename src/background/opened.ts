/**
 * The enabled datasets as they are stored at this moment, with what is worked out of them once: a cache that may vanish
 * at any time. Imports and restored backups are written by workers of pages, and a page may be closed before it has told
 * anybody; so no sign is waited for: every question reads which generations are in force, and what was worked out of
 * others is dropped.
 */
import type { Lexicon } from '../engine/index.ts';
import type { Library } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';
import { openLexicons } from './lexicons.ts';
import { type Listed, openListed } from './search/listed.ts';

export interface Opened {
	/** In the reader's order. */
	readonly readers: readonly DatasetReader[];
	readonly lexicons: () => Promise<readonly Lexicon[]>;
	readonly listed: () => Promise<readonly Listed[]>;
	/** Nothing was worked out before, or it was of other generations: somebody else has written. */
	readonly news: 'none' | 'first' | 'others';
}

export interface OpenedDatasets {
	of(library: Library): Promise<Opened>;
	/** Datasets or what was chosen for them have changed. */
	clear(): void;
}

interface Kept extends Pick<Opened, 'lexicons' | 'listed'> {
	readonly library: Library;
	readonly generations: string;
}

export function openedDatasets(): OpenedDatasets {
	let kept: Kept | undefined;
	return {
		async of(library) {
			const readers = await library.enabled();
			const generations = JSON.stringify(readers.map(({ row }) => [row.id, row.current.generation]));
			if (kept?.library === library && kept.generations === generations) return { ...kept, readers, news: 'none' };
			const news = kept === undefined ? 'first' : 'others';
			const fresh = {
				library,
				generations,
				lexicons: untilItFails(() => openLexicons(library, readers)),
				listed: untilItFails(() => openListed(readers)),
			};
			kept = fresh;
			return { ...fresh, readers, news };
		},
		clear() {
			kept = undefined;
		},
	};
}

/** Worked out when it is first asked for. A failure is not remembered: the next one who asks tries again. */
function untilItFails<T>(load: () => Promise<T>): () => Promise<T> {
	let value: Promise<T> | undefined;
	return () => {
		if (value === undefined) {
			const loading = load();
			value = loading;
			loading.catch(() => {
				if (value === loading) value = undefined;
			});
		}
		return value;
	};
}
