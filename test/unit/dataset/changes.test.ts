import { expect, it } from 'vitest';
import { ChangeCounter, MOST_LISTED } from '../../../src/dataset/changes.ts';

it('tells new, changed and gone entries apart, whatever the order of fields', () => {
	const counter = new ChangeCounter();
	const old = [
		{ id: 'same', name: 'A', more: { x: 1, y: 2 } },
		{ id: 'changed', name: 'B' },
		{ id: 'gone', name: 'C' },
	];
	for (const entry of old) counter.addOld('actors', entry);
	for (const entry of [
		{ more: { y: 2, x: 1 }, name: 'A', id: 'same' },
		{ id: 'changed', name: 'B2' },
		{ id: 'new', name: 'D' },
	]) {
		counter.addNew('actors', entry);
	}
	const { actors, events } = counter.finish();
	expect(actors).toEqual({
		added: ['new'],
		changed: ['changed'],
		removed: ['gone'],
		counts: { added: 1, changed: 1, removed: 1, same: 1 },
	});
	expect(events.counts).toEqual({ added: 0, changed: 0, removed: 0, same: 0 });
});

it('lists only what somebody may read, and counts the rest', () => {
	const counter = new ChangeCounter();
	for (let index = 0; index < MOST_LISTED * 2; index += 1) counter.addNew('events', { id: `e${index}` });
	const { added, counts } = counter.finish().events;
	expect([added.length, counts.added]).toEqual([MOST_LISTED, MOST_LISTED * 2]);
});
