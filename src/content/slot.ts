/**
 * Who looks after this page, in a slot of the isolated world that only our own files reach: first the gatekeeper, then
 * the article's part. Whoever comes later silences the one before, an older copy of the extension included.
 */
export interface Keeper {
	/** The article's part, and not the gatekeeper. */
	readonly reads: boolean;
	/** Not when it belongs to an extension that has been updated or removed. */
	alive(): boolean;
	stop(): void;
}

const SLOT = Symbol.for('counterpoint.page');
const shared = globalThis as { [SLOT]?: Keeper };

/**
 * Makes a new keeper and puts it in its place. Undefined, and nothing is made, when one that does as much is there and
 * lives: a file of ours was put in twice.
 */
export function takeOver<K extends Keeper>(reads: boolean, make: () => K): K | undefined {
	const before = shared[SLOT];
	if (before !== undefined && (before.reads || !reads) && before.alive()) return undefined;
	const keeper = make();
	shared[SLOT] = keeper;
	before?.stop();
	return keeper;
}
