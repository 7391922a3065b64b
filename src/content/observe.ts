/** Tells when a page's text may have changed: at most once per quiet moment, never later than a second, never dropped. */

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

/**
 * Watches the whole document, because pages replace their `body`, and leaves out what `isOurs` claims.
 * Theme switches on `html` and `body` count as changes too: the palette follows them.
 */
export function observeText(isOurs: (node: Node) => boolean, onChange: () => void, signal: AbortSignal): void {
	const debounce = new Debounce(onChange);
	const observer = new MutationObserver((records) => {
		if (records.some((record) => concerns(record, isOurs))) debounce.poke();
	});
	observer.observe(document, { childList: true, characterData: true, subtree: true });
	const theme = new MutationObserver(() => debounce.poke());
	for (const element of [document.documentElement, document.body]) {
		theme.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] });
	}
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => debounce.poke(), { signal });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		theme.disconnect();
		debounce.cancel();
	});
}

function concerns({ type, addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
	if (type === 'characterData') return true;
	return ![...addedNodes, ...removedNodes].every(isOurs);
}
