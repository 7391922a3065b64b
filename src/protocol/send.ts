/** Sending a message and unwrapping its reply: the errors of the other side are thrown here. */
import { api } from '../platform/api.ts';
import type { Answer, ContentToBackground, PagesToBackground, Params, Reply } from './messages.ts';

type Up = ContentToBackground & PagesToBackground;

/** @throws Error with the background's message, or when the extension was updated under the page. */
export async function ask<T extends keyof Up>(type: T, params: Params<Up, T>): Promise<Answer<Up, T>> {
	return unwrap<Answer<Up, T>>(await api.runtime.sendMessage({ ...(params as object), type }));
}

export function unwrap<T>(reply: unknown): T {
	const known = reply as Reply<T> | undefined;
	if (known === undefined) throw new Error('Counterpoint is not answering. Reload the page, or restart the browser.');
	if (!known.ok) throw new Error(known.error);
	return known.value;
}
