/** Sending a message and unwrapping its reply: the errors of the other side are thrown here. */
import { api } from '../platform/api.ts';
import type { Answer, ContentToBackground, PagesToBackground, Params, Reply } from './messages.ts';

type Up = ContentToBackground & PagesToBackground;

/** What pages ask and may ask twice: the background may be ended by the browser in the middle of an answer. */
const REPEATABLE: ReadonlySet<keyof Up> = new Set<keyof Up>([
	'detect',
	'about',
	'card',
	'load',
	'known-source',
	'story',
	'search',
	'detail',
	'datasets',
]);

/** The background's own word that it will not. */
class Refusal extends Error {}

/** @throws Error with the background's message, or when the extension was updated under the page. */
export async function ask<T extends keyof Up>(type: T, params: Params<Up, T>): Promise<Answer<Up, T>> {
	const send = async () => unwrap<Answer<Up, T>>(await api.runtime.sendMessage({ ...(params as object), type }));
	if (!REPEATABLE.has(type)) return send();
	try {
		return await send();
	} catch (error) {
		// What was worded for the reader is an answer; so is silence where the extension is gone.
		if (error instanceof Refusal || api.runtime?.id === undefined) throw error;
		return send();
	}
}

export function unwrap<T>(reply: unknown): T {
	const known = reply as Reply<T> | undefined;
	if (known === undefined) throw new Error('Counterpoint is not answering. Reload the page, or restart the browser.');
	if (!known.ok) throw new Refusal(known.error);
	return known.value;
}
