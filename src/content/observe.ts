/** Tells when a page's text may have changed: at most once per quiet moment, never later than a second, never dropped. */
import type { Root } from './article/flat-tree.ts';

const QUIET = 250;
const LONGEST_WAIT = 1000;

/** Runs `run` once things have been quiet for a moment, and at the latest after the longest wait. */
export class Debounce {
	private quiet: ReturnType<typeof setTimeout> | undefined;
	private latest: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly run: () => void) {}

	poke(): void {
		clearTimeout(this.quiet);
		this.quiet = setTimeout(() => this.fire(), QUIET);
		this.latest ??= setTimeout(() => this.fire(), LONGEST_WAIT);
	}

	cancel(): void {
		clearTimeout(this.quiet);
		clearTimeout(this.latest);
		this.quiet = undefined;
		this.latest = undefined;
	}

	private fire(): void {
		this.cancel();
		this.run();
	}
}

const WATCHED = {
	childList: true,
	characterData: true,
	subtree: true,
	attributes: true,
	attributeFilter: [
		'class',
		'style',
		'open',
		'hidden',
		'aria-hidden',
		'contenteditable',
		'data-theme',
		'data-color-mode',
	],
};
/** Attributes that by themselves decide whether an element is read. */
const DECISIVE = new Set(['hidden', 'aria-hidden', 'contenteditable']);

export interface TextEvents {
	/** Nodes of our own do not count. */
	readonly isOurs: (node: Node) => boolean;
	/** At once: the text at this node is another. */
	readonly onNode: (node: Node) => void;
	/** Once it is quiet: text or looks may have changed. */
	readonly onQuiet: () => void;
}

/** Watches whole documents, because pages replace their `body`, and shadow trees, where no document sees inside. */
export class TextObserver {
	private readonly debounce: Debounce;
	private readonly observer: MutationObserver;
	private readonly watched = new WeakSet<Root>();

	constructor(
		private readonly events: TextEvents,
		private readonly signal: AbortSignal,
	) {
		this.debounce = new Debounce(events.onQuiet);
		this.observer = new MutationObserver((records) => {
			for (const record of records) this.note(record);
		});
		// The palette follows the theme.
		const poke = () => this.debounce.poke();
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', poke, { signal });
		signal.addEventListener('abort', () => {
			this.observer.disconnect();
			this.debounce.cancel();
		});
	}

	watch(roots: readonly Root[]): void {
		for (const root of roots) {
			if (this.watched.has(root)) continue;
			this.watched.add(root);
			this.observer.observe(root, WATCHED);
		}
	}

	/** A frame has another document, of which no observer tells. */
	watchFrames(document: Document, signal: AbortSignal): void {
		document.addEventListener(
			'load',
			({ target }) => {
				if ((target as Partial<Element> | null)?.localName === 'iframe') this.changed(target as Element);
			},
			{ capture: true, signal },
		);
	}

	/** Looks again without a change that was seen. */
	poke(): void {
		if (!this.signal.aborted) this.debounce.poke();
	}

	private note({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): void {
		if (type === 'attributes' && !DECISIVE.has(attributeName ?? '')) this.debounce.poke();
		else if (type !== 'childList' || ![...addedNodes, ...removedNodes].every(this.events.isOurs)) this.changed(target);
	}

	private changed(node: Node): void {
		this.events.onNode(node);
		this.debounce.poke();
	}
}
