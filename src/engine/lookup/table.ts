/** The parts of an open lexicon that look-up works on. */
import type { WordList } from './walk.ts';

export interface AliasTable {
	readonly words: WordList;
	readonly aliasCount: number;
	/** Per word: the first alias that begins with it, one more for the end. */
	readonly aliasesOfWord: Int32Array;
	/** The second and further words of all aliases, end to end; `restStart` says where an alias's begin. */
	readonly rest: ArrayLike<number> & { readonly length: number };
	readonly restStart: (alias: number) => number;
	readonly entityOf: (alias: number) => number;
	/** Cues support an entity and do not name it: nobody looks for them. */
	readonly isCue: (alias: number) => boolean;
}
