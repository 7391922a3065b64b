/** Is the extension still there? Under an open page it may be updated or removed. */
import { api } from '../platform/api.ts';

export function alive(): boolean {
	try {
		return api.runtime?.id !== undefined;
	} catch {
		return false;
	}
}

/** Silent once the extension is gone: then there is nothing to repair in this page. */
export function report(error: unknown): void {
	if (alive()) console.error('Counterpoint could not read this page. Reload it to try again.', error);
}
