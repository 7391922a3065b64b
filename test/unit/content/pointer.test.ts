/** Long presses, which no driver makes: the events as browsers send them, and as a page can send them itself. */
import { expect, it, vi } from 'vitest';
import { MarkIndex } from '../../../src/content/mark-index.ts';
import type { Mark } from '../../../src/content/marks.ts';
import { watchPointer } from '../../../src/content/pointer.ts';

const rect = { left: 0, right: 100, top: 0, bottom: 20, width: 100 };

/** A document of one word, which is a mark and a link. */
function press(isTrusted: boolean): { taps: number; prevented: boolean } {
	const listeners = new Map<string, (event: object) => void>();
	const word = { isConnected: true, getRootNode: () => ({ nodeType: 9 }) };
	const document = {
		addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
		documentElement: null,
		caretPositionFromPoint: () => ({ offsetNode: word, offset: 2 }),
		createRange: () => ({ setStart: () => undefined, setEnd: () => undefined, getClientRects: () => [rect] }),
	};
	Object.assign(word, { ownerDocument: document });
	const range = { startContainer: word, startOffset: 0, endContainer: word, endOffset: 4 };
	const index = new MarkIndex();
	index.add({ range } as unknown as Mark);
	const onTap = vi.fn();
	const preventDefault = vi.fn();
	watchPointer(
		document as unknown as Document,
		{ index: () => index, inCard: () => false, onEnter: () => undefined, onLeave: () => undefined, onTap },
		new AbortController().signal,
	);
	const link = { closest: (selector: string) => (selector === 'a[href]' ? link : null) };
	listeners.get('pointerdown')?.({ isTrusted, pointerType: 'touch' });
	listeners.get('contextmenu')?.({ isTrusted, clientX: 10, clientY: 10, composedPath: () => [link], preventDefault });
	return { taps: onTap.mock.calls.length, prevented: preventDefault.mock.calls.length > 0 };
}

it('a long press on a marked link gives the card and leaves the browser its menu', () => {
	expect(press(true)).toEqual({ taps: 1, prevented: false });
});

it('one that a page makes up gives nothing', () => {
	expect(press(false)).toEqual({ taps: 0, prevented: false });
});
