/** The width of an element in pixels, followed: the drawing is made for it, so that its letters keep their size. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export function useWidth(): readonly [RefObject<HTMLDivElement>, number] {
	const frame = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const element = frame.current;
		if (element === null) return undefined;
		setWidth(element.clientWidth);
		const observer = new ResizeObserver(() => setWidth(element.clientWidth));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return [frame, width];
}
