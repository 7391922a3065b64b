/** The rows of a long list that are in view, by TanStack Virtual. */
import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	type VirtualItem,
	Virtualizer,
	type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
	readonly rows: readonly VirtualItem[];
	/** Height of all rows. */
	readonly total: number;
	readonly scrollTo: (index: number) => void;
}

/** `height` of every row in px; rows just out of view are drawn too. */
export function useVirtual(count: number, height: number, scroller: RefObject<HTMLElement>): VirtualRows {
	const [, redraw] = useReducer((times: number) => times + 1, 0);
	const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
		count,
		estimateSize: () => height,
		overscan: 12,
		getScrollElement: () => scroller.current,
		observeElementRect,
		observeElementOffset,
		scrollToFn: elementScroll,
		onChange: () => redraw(undefined),
	};
	const [virtualizer] = useState(() => new Virtualizer(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => virtualizer._willUpdate());
	return {
		rows: virtualizer.getVirtualItems(),
		total: virtualizer.getTotalSize(),
		scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'start' }),
	};
}
