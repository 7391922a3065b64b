/** What is worked out once per library and life of the worker: a cache that may vanish at any time. */
import type { Library } from '../store/library.ts';

export interface PerLibrary<T> {
	get(library: Library): Promise<T>;
	/** Datasets or switches have changed. */
	clear(): void;
}

export function perLibrary<T>(load: (library: Library) => Promise<T>): PerLibrary<T> {
	let cached: { readonly library: Library; readonly value: Promise<T> } | undefined;
	return {
		get(library) {
			if (cached?.library === library) return cached.value;
			const entry = { library, value: load(library) };
			cached = entry;
			// A failure is not remembered: the next one who asks tries again.
			entry.value.catch(() => {
				if (cached === entry) cached = undefined;
			});
			return entry.value;
		},
		clear() {
			cached = undefined;
		},
	};
}
