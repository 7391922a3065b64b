/**
 * Looks after a page until it is an article: then the article's part is put in, and takes over. On all other pages this
 * is everything of ours that runs: the gate, once, and listeners. An app's next screen is looked at again; popup and
 * panel, which want to know more, have the article's part put in and are answered by it.
 */
import type { Runtime } from 'webextension-polyfill';
import { api } from '../platform/api.ts';
import { ask } from '../protocol/send.ts';
import { pageAddress, watchAddress } from './address.ts';
import { onceFramesLoad, pageGate } from './page-gate.ts';
import { type Answering, type Keeper, keeper } from './slot.ts';

/** A single-page app shows its new address before its new text. */
export const LATE_TEXT = [300, 1000, 3000];

export class Gatekeeper implements Keeper {
	private readonly life = new AbortController();
	private readonly ports = new Set<Runtime.Port>();
	private loading: Promise<unknown> | undefined;
	private late: ReturnType<typeof setTimeout> | undefined;
	private turn = 0;

	start(): void {
		const { signal } = this.life;
		const { onMessage, onConnect } = api.runtime;
		// The types know only answers that are `true`.
		const answer = this.answer as (...given: Parameters<Answering>) => true;
		onMessage.addListener(answer);
		onConnect.addListener(this.connect);
		signal.addEventListener('abort', () => {
			onMessage.removeListener(answer);
			onConnect.removeListener(this.connect);
		});
		watchAddress(() => void this.open(LATE_TEXT), signal);
		void this.open([]);
		onceFramesLoad(() => void this.open([]), signal);
	}

	stop(): void {
		this.life.abort();
		clearTimeout(this.late);
	}

	release(): readonly Runtime.Port[] {
		return [...this.ports];
	}

	readonly answer: Answering = (message, sender, reply) => {
		if (sender.id !== api.runtime.id || typeof message !== 'object' || message === null) return undefined;
		if ('type' in message && message.type === 'refresh') {
			void this.open([]).then(() => reply({ ok: true, value: null }));
			return true;
		}
		this.admit().then(
			() => keeper()?.answer(message, sender, reply),
			(error: unknown) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
		);
		return true;
	};

	private readonly connect = (port: Runtime.Port): void => {
		this.ports.add(port);
		port.onDisconnect.addListener(() => this.ports.delete(port));
		this.admit().catch(() => port.disconnect());
	};

	/** Asks the gate; when it says no, again after each of `later`. Never throws. */
	private async open(later: readonly number[]): Promise<void> {
		const turn = ++this.turn;
		clearTimeout(this.late);
		const answer = pageGate(document, location.href);
		if (answer === 'article' || (answer === 'ask-source' && (await knownSource()))) {
			// What stands in the way is told to a popup that asks.
			if (turn === this.turn && !this.life.signal.aborted) await this.admit().catch(() => undefined);
			return;
		}
		const [wait, ...rest] = later;
		if (wait !== undefined && turn === this.turn) this.late = setTimeout(() => void this.open(rest), wait);
	}

	/** Has the article's part put in, which stops this. Whether the site is switched off is for that part to see. */
	private async admit(): Promise<void> {
		this.loading ??= ask('load', { part: 'article' });
		try {
			await this.loading;
		} catch (error) {
			this.loading = undefined;
			throw error;
		}
	}
}

function knownSource(): Promise<boolean> {
	return ask('known-source', { url: pageAddress() }).catch(() => false);
}
