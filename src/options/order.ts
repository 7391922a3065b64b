/** Changing the order of a list. Pure. */

/** One step up or down; at the end of the list nothing changes. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
	const target = ids[ids.indexOf(id) + by];
	return target === undefined ? ids : inserted(ids, id, target);
}

/** `id` in the place of `target`, which gives way. */
export function inserted(ids: readonly string[], id: string, target: string): readonly string[] {
	const to = ids.indexOf(target);
	const rest = ids.filter((one) => one !== id);
	return to < 0 || rest.length === ids.length ? ids : [...rest.slice(0, to), id, ...rest.slice(to)];
}
