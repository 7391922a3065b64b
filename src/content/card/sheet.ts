/** Drags a sheet down by its head: far or fast enough it goes, else it springs back. */

const SLACK = 6;
const FAR = 90;
/** Pixels a millisecond. */
const FAST = 0.6;

interface Drag {
	readonly pointer: number;
	readonly from: number;
	readonly since: number;
	moved: boolean;
}

export function dragDown(layer: HTMLElement, onClose: () => void, signal: AbortSignal): void {
	let drag: Drag | undefined;
	const options = { passive: true, signal };
	const distance = (event: PointerEvent, { from }: Drag) => Math.max(0, event.clientY - from);
	const settle = () => {
		drag = undefined;
		layer.style.removeProperty('--dragged');
		delete layer.dataset.dragging;
	};
	layer.addEventListener(
		'pointerdown',
		(event) => {
			if (!event.isTrusted || !event.isPrimary || !(event.target as Element).closest('.cp-head')) return;
			drag = { pointer: event.pointerId, from: event.clientY, since: event.timeStamp, moved: false };
		},
		options,
	);
	layer.addEventListener(
		'pointermove',
		(event) => {
			if (drag?.pointer !== event.pointerId) return;
			const down = distance(event, drag);
			if (!drag.moved && down > SLACK) {
				drag.moved = true;
				// From here on this is no press of a button in the head.
				layer.setPointerCapture(event.pointerId);
				layer.dataset.dragging = '';
			}
			if (drag.moved) layer.style.setProperty('--dragged', `${down}px`);
		},
		options,
	);
	layer.addEventListener(
		'pointerup',
		(event) => {
			if (drag?.pointer !== event.pointerId) return;
			const down = distance(event, drag);
			const goes = drag.moved && isDismissed(down, event.timeStamp - drag.since);
			settle();
			if (goes) onClose();
		},
		options,
	);
	layer.addEventListener('pointercancel', settle, options);
}

export function isDismissed(down: number, milliseconds: number): boolean {
	return down >= FAR || (down > SLACK * 4 && down / Math.max(milliseconds, 1) >= FAST);
}
