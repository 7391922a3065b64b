/**
 * Web Locks: one writer at a time among the service worker, the extension's pages and their workers. The browser
 * frees a lock when its holder dies. Without Web Locks (Node, very old browsers) work goes on unlocked.
 */

const manager: LockManager | undefined = globalThis.navigator?.locks;

/** Waits for the lock, then runs. */
export async function withLock<T>(name: string, run: () => Promise<T>): Promise<T> {
	if (manager === undefined) return run();
	return (await manager.request(name, run)) as T;
}

/** Runs only when nobody holds the lock; answers nothing otherwise. */
export async function withFreeLock<T>(name: string, run: () => Promise<T>): Promise<T | undefined> {
	if (manager === undefined) return run();
	return (await manager.request(name, { ifAvailable: true }, async (lock) => (lock === null ? undefined : run()))) as
		| T
		| undefined;
}
