/**
 * Keeps what happens in the card from the page: keys are not its shortcuts, the focus is none of its traps' business,
 * and a turned wheel scrolls the card even where a page holds its own scrolling fast.
 */

export interface Isolated {
	readonly view: Window;
	readonly host: HTMLElement;
	readonly holds: (event: Event) => boolean;
	readonly onEscape: () => void;
	/** The reader works in the card. */
	readonly onWork: () => void;
}

/** Seen at the window before the page's own listeners below it, where stopping them stops nobody of ours. */
const AT_WINDOW = ['focusin', 'focusout', 'keypress'] as const;
/** Needed within the card first, so stopped on their way out. */
const AT_HOST = [
	'pointerdown',
	'pointerup',
	'mousedown',
	'mouseup',
	'click',
	'auxclick',
	'dblclick',
	'contextmenu',
	'touchstart',
	'touchmove',
	'touchend',
	'wheel',
	'copy',
] as const;

export function isolate({ view, host, holds, onEscape, onWork }: Isolated, signal: AbortSignal): void {
	const capture = { capture: true, signal };
	view.addEventListener(
		'keydown',
		(event) => {
			if (!event.isTrusted) return;
			const isEscape = event.key === 'Escape' && !event.isComposing;
			if (!isEscape && !holds(event)) return;
			event.stopImmediatePropagation();
			// Whatever this key does to the card, its release is not the page's either.
			swallowRelease(view, event.code);
			if (!isEscape) return;
			event.preventDefault();
			onEscape();
		},
		capture,
	);
	for (const type of AT_WINDOW) {
		view.addEventListener(
			type,
			(event) => {
				if (!event.isTrusted || !holds(event)) return;
				event.stopImmediatePropagation();
				if (type === 'focusin') onWork();
			},
			capture,
		);
	}
	for (const type of AT_HOST) {
		host.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
	}
	host.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && onWork(), { signal });
}

/** Outlives the card: the key that closes it is released after it is gone. */
function swallowRelease(view: Window, code: string): void {
	const life = new AbortController();
	const capture = { capture: true, signal: life.signal };
	view.addEventListener(
		'keyup',
		(event) => {
			if (!event.isTrusted || event.code !== code) return;
			event.stopImmediatePropagation();
			life.abort();
		},
		capture,
	);
	// Released elsewhere than in this window; elements lose the focus too.
	view.addEventListener('blur', ({ target }) => target === view && life.abort(), capture);
}
