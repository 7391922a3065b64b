/**
 * Looks after a page with paragraphs until it is an article: then the article's part is put in, and takes over. On other
 * pages this is the gate, once, and an ear for the page's next address, since an app's next screen is looked at again.
 * Nobody answers there: popup and panel, which want to know more, have the article's part put in (`protocol/enter.ts`).
 */
import { api } from '../platform/api.ts';
import { shortText } from '../protocol/limits.ts';
import { ask } from '../protocol/send.ts';
import { pageAddress, watchAddress } from './address.ts';
import { alive, report } from './alive.ts';
import type { GateAnswer } from './gate.ts';
import { pageGate } from './page-gate.ts';
import { takeOver } from './slot.ts';

/** A single-page app shows its new address before its new text. */
export const LATE_TEXT = [300, 1000, 3000];

/** `moved`: the page has another address than it was opened with, and may not have its text yet. */
export function keepGate(moved: boolean): void {
	try {
		keep(moved);
	} catch (error) {
		report(error);
	}
}

function keep(moved: boolean): void {
	let late: ReturnType<typeof setTimeout> | undefined;
	let turn = 0;
	/** What ends each thing that was begun. */
	const ends: (() => void)[] = [];

	/** Asks the gate; when it says no, again after each of `later`. */
	const open = (later: readonly number[]): void => {
		turn++;
		clearTimeout(late);
		const answer = pageGate();
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
		if (mine !== turn) return;
		// What stands in the way is told to a popup that asks.
		if (known) await ask('load', { part: 'article' }).catch(() => undefined);
		else wait(later);
	};

	let listening = false;
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
		ends.push(() => onMessage.removeListener(look));
	};

	const stop = (): void => {
		turn++;
		clearTimeout(late);
		for (const end of ends) end();
	};

	if (takeOver(false, () => ({ reads: false, alive, stop })) === undefined) return;
	ends.push(watchAddress(() => open(LATE_TEXT)));
	// Looks again once the frames have loaded, where there are any.
	if (window.length > 0 && document.readyState !== 'complete') {
		const look = () => open([]);
		addEventListener('load', look, { once: true });
		ends.push(() => removeEventListener('load', look));
	}
	open(moved ? LATE_TEXT : []);
}
