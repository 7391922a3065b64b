/** Which mark the keys lead to: by the last one, round and round; at first by what is on screen. */
import { expect, test, vi } from 'vitest';
import type { Mark } from '../../../src/content/marks.ts';
import { neighbour } from '../../../src/content/step.ts';

const node = { isConnected: true } as Node;
const MARKS = [-300, -20, 40, 900].map((top, startOffset) => {
	const range = { startContainer: node, startOffset, endContainer: node, endOffset: startOffset + 1 };
	return { top, mark: { mention: {}, range } as unknown as Mark };
});
const marks = MARKS.map(({ mark }) => mark);

vi.stubGlobal('document', {
	createRange: () => {
		let top = 0;
		return {
			setStart: (_: Node, offset: number) => {
				top = MARKS[offset]?.top ?? 0;
			},
			setEnd: () => {},
			getClientRects: () => [{ top, bottom: top + 15, width: 50 }],
		};
	},
});

test.each([
	[0, 'next', 1],
	[3, 'next', 0],
	[1, 'previous', 0],
	[0, 'previous', 3],
] as const)('from %i to the %s: %i', (last, to, expected) => {
	expect(neighbour(marks, marks[last], to)).toBe(expected);
});

test('at first by what is on screen', () => {
	expect(neighbour(marks, undefined, 'next')).toBe(2);
	expect(neighbour(marks, undefined, 'previous')).toBe(1);
});

test('nothing below: on to the first, back to the last', () => {
	const above = marks.slice(0, 2);
	expect(neighbour(above, undefined, 'next')).toBe(0);
	expect(neighbour(above, undefined, 'previous')).toBe(1);
});

test('nothing above: back to the last', () => {
	expect(neighbour(marks.slice(2), undefined, 'previous')).toBe(1);
});
