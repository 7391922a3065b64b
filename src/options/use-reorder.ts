/** The order of the datasets, changed by dragging a row by its grip or a step at a time by buttons. */
import { useState } from 'preact/hooks';
import { inserted, moved } from './order.ts';

export interface Reorder {
	readonly possible: boolean;
	isFirst(id: string): boolean;
	isLast(id: string): boolean;
	move(id: string, by: -1 | 1): Promise<void>;
	readonly classOf: (id: string) => string;
	readonly gripOf: (id: string) => object;
	readonly targetOf: (id: string) => object;
}

/** Nothing but our own rows is taken. */
const TYPE = 'application/x-counterpoint-dataset';

export function useReorder(ids: readonly string[], apply: (ids: readonly string[]) => Promise<void>): Reorder {
	const [dragged, setDragged] = useState<string>();
	const [over, setOver] = useState<string>();
	const end = () => {
		setDragged(undefined);
		setOver(undefined);
	};
	return {
		possible: ids.length > 1,
		isFirst: (id) => ids[0] === id,
		isLast: (id) => ids.at(-1) === id,
		async move(id, by) {
			await apply(moved(ids, id, by));
			// A button at the end of the list is off: the focus goes to the other one.
			const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
			const button = document.getElementById(`${same}-${id}`);
			const off = button instanceof HTMLButtonElement && button.disabled;
			(off ? document.getElementById(`${other}-${id}`) : button)?.focus();
		},
		classOf: (id) => {
			const places = dragged !== undefined && over === id && dragged !== id;
			const below = places && ids.indexOf(dragged) < ids.indexOf(id);
			return `dataset${dragged === id ? ' dragged' : ''}${places ? (below ? ' drop-below' : ' drop-above') : ''}`;
		},
		gripOf: (id) => ({
			draggable: true,
			onDragStart: (event: DragEvent) => {
				event.dataTransfer?.setData(TYPE, id);
				const row = (event.currentTarget as Element).closest('li');
				if (row !== null) event.dataTransfer?.setDragImage(row, 12, 12);
				setDragged(id);
			},
			onDragEnd: end,
		}),
		targetOf: (id) => ({
			onDragOver: (event: DragEvent) => {
				if (dragged === undefined || !event.dataTransfer?.types.includes(TYPE)) return;
				event.preventDefault();
				setOver(id);
			},
			onDrop: (event: DragEvent) => {
				if (dragged === undefined) return;
				event.preventDefault();
				const next = inserted(ids, dragged, id);
				end();
				if (dragged !== id) void apply(next);
			},
		}),
	};
}
