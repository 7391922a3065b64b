/** One page from the reader's side: is it switched on, is it an article, and what the popup is told of it. */
import type { Runtime } from 'webextension-polyfill';
import { api } from '../platform/api.ts';
import { shortText } from '../protocol/limits.ts';
import type { PageStatus, Reply } from '../protocol/messages.ts';
import { ask } from '../protocol/send.ts';
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { loadSettings, watchSettings } from '../protocol/settings-store.ts';
import { type OffReason, policyFor } from '../protocol/sites.ts';
import { pageAddress, watchAddress } from './address.ts';
import { alive } from './alive.ts';
import { ArticlePage } from './article-page.ts';
import type { Found } from './detection.ts';
import { LATE_TEXT } from './gatekeeper.ts';
import { pageGate } from './page-gate.ts';
import { PanelPorts } from './panel-ports.ts';
import type { Keeper } from './slot.ts';
import { statusOf } from './status.ts';

/** What `runtime.onMessage` gives; `true` as its answer keeps the way open for `reply`. */
type Answering = (
	message: unknown,
	sender: Runtime.MessageSender,
	reply: (answer: Reply<unknown>) => void,
) => true | undefined;

export class Page implements Keeper {
	readonly reads = true;
	readonly alive = alive;
	private readonly life = new AbortController();
	private listeners: AbortController | undefined;
	private settings: Settings = DEFAULT_SETTINGS;
	private article: ArticlePage | undefined;
	private found: Found | undefined;
	private state: PageStatus['state'] = 'working';
	private off: OffReason | undefined;
	/** The address that the reader has asked to be read, whatever the rule for new sites. */
	private asked: string | undefined;
	private error: string | undefined;
	private late: ReturnType<typeof setTimeout> | undefined;
	private turn = 0;
	private readonly panels = new PanelPorts(
		() => ({
			status: this.status(),
			found: this.found && {
				page: this.found.article.page,
				text: this.found.text,
				mentions: this.found.detection.mentions,
			},
		}),
		(mention) => this.article?.reveal(mention),
		this.life.signal,
	);

	/** Listens first, so that a popup opened early gets an answer; then reads the page. */
	async start(): Promise<void> {
		const loading = loadSettings();
		const { signal } = this.life;
		const { onMessage } = api.runtime;
		// The types know only answers that are `true`.
		const answer = this.answer as (...given: Parameters<Answering>) => true;
		onMessage.addListener(answer);
		signal.addEventListener('abort', () => onMessage.removeListener(answer));
		signal.addEventListener(
			'abort',
			watchSettings((settings) => void this.applySettings(settings)),
		);
		this.attach();
		this.settings = await loading;
		await this.open([]);
	}

	/** Listeners of the window, which are gone when the page writes itself anew. */
	private attach(): void {
		this.listeners?.abort();
		this.listeners = new AbortController();
		const signal = AbortSignal.any([this.life.signal, this.listeners.signal]);
		signal.addEventListener(
			'abort',
			watchAddress(() => void this.open(LATE_TEXT)),
		);
		addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && void this.returned(), {
			signal,
		});
		// Nothing tells a page that the extension was updated; at the latest it is seen when the reader comes back.
		document.addEventListener('visibilitychange', () => alive() || this.stop(), { signal });
	}

	private rewritten(): void {
		this.attach();
		void this.open(LATE_TEXT);
	}

	/** From the back-forward cache, where no message and no change of a setting had reached this page. */
	private async returned(): Promise<void> {
		if (!alive()) {
			this.stop();
			return;
		}
		await this.applySettings(await loadSettings());
		await this.refresh();
	}

	/** Goes quiet: no marks, no card, no listener, no observer. */
	stop(): void {
		this.life.abort();
		this.close('off');
	}

	/** Reads the page from the start; when it is no article yet, again after each of `later`. */
	private async open(later: readonly number[]): Promise<void> {
		const turn = ++this.turn;
		this.close('not-article');
		if (this.life.signal.aborted) return;
		const policy = this.policy();
		if (policy !== 'read' && policy !== 'known-source') {
			this.leaveAlone(policy);
			return;
		}
		if (await this.isArticle()) {
			const known = policy === 'read' || (await isOfKnownSource());
			if (turn !== this.turn || this.life.signal.aborted) return;
			if (!known) {
				this.leaveAlone('unknown-source');
				return;
			}
			this.become('working');
			this.article = new ArticlePage(this.settings, {
				onFound: (found, error) => this.onFound(found, error),
				onCardFile: (error) => this.onCardFile(error),
				onRewritten: () => this.rewritten(),
				onSuperseded: () => this.stop(),
			});
			await this.article.start();
			return;
		}
		if (turn !== this.turn) return;
		this.panels.tell();
		const [wait, ...rest] = later;
		if (wait !== undefined) this.late = setTimeout(() => void this.open(rest), wait);
	}

	private async isArticle(): Promise<boolean> {
		const answer = pageGate();
		if (answer !== 'ask-source') return answer === 'article';
		return isOfKnownSource();
	}

	private policy(): ReturnType<typeof policyFor> {
		return policyFor(this.settings, location.hostname, this.asked === pageAddress());
	}

	private leaveAlone(reason: OffReason): void {
		this.off = reason;
		this.become('off');
	}

	private close(state: PageStatus['state']): void {
		this.off = undefined;
		clearTimeout(this.late);
		this.article?.stop();
		this.article = undefined;
		this.found = undefined;
		this.error = undefined;
		this.state = state;
	}

	private onFound(found: Found | undefined, error: string | undefined): void {
		if (!alive()) {
			this.stop();
			return;
		}
		this.found = found;
		this.error = error;
		this.become(error === undefined ? 'ready' : 'failed');
	}

	private become(state: PageStatus['state']): void {
		this.state = state;
		this.panels.tell();
	}

	/** The marks are there all the same; the popup says what is wrong with the cards. */
	private onCardFile(error: string | undefined): void {
		if (!alive()) {
			this.stop();
			return;
		}
		this.error = error;
		this.panels.tell();
	}

	private async applySettings(settings: Settings): Promise<void> {
		const before = this.policy();
		this.settings = settings;
		if (this.policy() !== before) await this.open([]);
		else this.article?.setChoices(settings);
	}

	private readonly answer: Answering = (message, sender, reply) => {
		if (sender.id !== api.runtime.id || typeof message !== 'object' || message === null) return undefined;
		const { type } = message as { type?: unknown };
		if (type === 'page') reply({ ok: true, value: this.status() });
		else if (type === 'refresh') void this.refresh().then(() => reply({ ok: true, value: null }));
		else if (type === 'read') void this.readAsked().then(() => reply({ ok: true, value: null }));
		else if (type === 'step') {
			this.article?.step((message as { to?: unknown }).to === 'previous' ? 'previous' : 'next');
			reply({ ok: true, value: null });
		} else return undefined;
		return true;
	};

	private async readAsked(): Promise<void> {
		this.asked = pageAddress();
		if (this.state === 'off') await this.open([]);
	}

	/** With other datasets another source is known, so a page that was none may be an article now. */
	private async refresh(): Promise<void> {
		if (this.article !== undefined) await this.article.refresh();
		else await this.open([]);
	}

	private status(): PageStatus {
		const { state, off, error } = this;
		return statusOf({ state, off, error }, this.found, this.settings);
	}
}

function isOfKnownSource(): Promise<boolean> {
	return ask('known-source', { url: shortText(pageAddress()) }).catch(() => false);
}
