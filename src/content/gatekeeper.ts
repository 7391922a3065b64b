/**
 * Looks after a page until it is an article: then the article's part is put in, and takes over. On all other pages this
 * is everything of ours that runs: the gate, once, and an ear for the page's next address, since an app's next screen is
 * looked at again. The extension's API is not touched, because that alone costs a page a third of what the gate may.
 * So nobody answers there: popup and panel, which want to know more, have the article's part put in (`protocol/enter.ts`).
 */
import { api } from '../platform/api.ts';
import { shortText } from '../protocol/limits.ts';
import { ask } from '../protocol/send.ts';
import { pageAddress, watchAddress } from './address.ts';
import { alive } from './alive.ts';
import type { GateAnswer } from './gate.ts';
import { pageGate } from './page-gate.ts';
import { takeOver } from './slot.ts';

/** A single-page app shows its new address before its new text. */
export const LATE_TEXT = [300, 1000, 3000];

export function keepGate(): void {
	const life = new AbortController();
	const { signal } = life;
	let late: ReturnType<typeof setTimeout> | undefined;
	let turn = 0;
	let listening = false;

	/** Asks the gate; when it says no, again after each of `later`. */
	const open = (later: readonly number[]): void => {
		turn++;
		clearTimeout(late);
		const answer = pageGate(document, location.href);
		if (answer !== 'not-article') void admit(answer, later);
		else if (later.length > 0) wait(later);
	};

	const wait = ([first, ...rest]: readonly number[]): void => {
		if (first !== undefined) late = setTimeout(() => open(rest), first);
	};

	/** Has the article's part put in, which stops this. Whether the site is switched off is for that part to see. */
	const admit = async (answer: GateAnswer, later: readonly number[]): Promise<void> => {
		const mine = turn;
		const known = answer === 'article' || (await isOfKnownSource());
		if (mine !== turn || signal.aborted) return;
		// What stands in the way is told to a popup that asks.
		if (known) await ask('load', { part: 'article' }).catch(() => undefined);
		else wait(later);
	};

	const isOfKnownSource = (): Promise<boolean> => {
		if (!listening) listen();
		listening = true;
		return ask('known-source', { url: shortText(pageAddress()) }).catch(() => false);
	};

	/** With other datasets another source is known. Only pages on which that decides need to hear of it. */
	const listen = (): void => {
		const { onMessage } = api.runtime;
		const look = (message: unknown): undefined => {
			if ((message as { readonly type?: unknown } | null)?.type === 'refresh') open([]);
		};
		onMessage.addListener(look);
		signal.addEventListener('abort', () => onMessage.removeListener(look));
	};

	const stop = (): void => {
		life.abort();
		clearTimeout(late);
	};

	if (takeOver(false, () => ({ reads: false, alive, stop })) === undefined) return;
	watchAddress(() => open(LATE_TEXT), signal);
	// Looks again once the frames have loaded, where there are any.
	if (window.length > 0 && document.readyState !== 'complete')
		addEventListener('load', () => open([]), { once: true, signal });
	open([]);
}
