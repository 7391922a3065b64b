/**
 * A value that is worked out when it is first asked for. The background starts anew many times an hour, and most of its
 * lives never read a page: what only detection or compiling needs must not be made before the first answer.
 */
export function once<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
