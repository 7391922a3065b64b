/** The list of mentions: each name once, its places in order, the words around. */
import { describe, expect, it } from 'vitest';
import { namedItems, namedRefs, passageOf, step } from '../../../src/panel/mentions.ts';
import type { NamedEntry } from '../../../src/protocol/story.ts';
import type { Mention } from '../../../src/protocol/views.ts';

function mention(id: string, block: number, start: number, end: number, more: Partial<Mention> = {}): Mention {
	const refs = [{ dataset: 'd', id }];
	return { kind: 'actor', refs, block, start, end, confidence: 1, marked: true, evidence: [], ...more };
}
const entry = (id: string, dataset = 'd'): NamedEntry => ({
	kind: 'actor',
	ref: { dataset, id },
	name: `Name of ${id}`,
});

describe('namedRefs', () => {
	it('has each once, of all datasets that know it', () => {
		const both = [
			{ dataset: 'd', id: 'a' },
			{ dataset: 'e', id: 'x' },
		];
		const refs = namedRefs([mention('a', 0, 0, 1, { refs: both }), mention('b', 0, 2, 3), mention('a', 1, 0, 1)]);
		expect(refs.map(({ ref }) => `${ref.dataset}/${ref.id}`)).toEqual(['d/a', 'e/x', 'd/b']);
	});
});

describe('namedItems', () => {
	it('are in the order of the page, with all their places', () => {
		const items = namedItems(
			[mention('b', 0, 0, 1), mention('a', 0, 2, 3), mention('b', 4, 0, 1)],
			[entry('a'), entry('b')],
		);
		expect(items.map(({ entry: { ref }, mentions }) => [ref.id, mentions.length])).toEqual([
			['b', 2],
			['a', 1],
		]);
	});

	it('take the name of the first dataset that still knows it, and leave out what none knows', () => {
		const refs = [
			{ dataset: 'gone', id: 'a' },
			{ dataset: 'e', id: 'a' },
		];
		const items = namedItems([mention('a', 0, 0, 1, { refs }), mention('unknown', 0, 2, 3)], [entry('a', 'e')]);
		expect(items.map(({ key }) => key)).toEqual(['actor e/a']);
	});

	it('are marked when one of their mentions is', () => {
		const [item] = namedItems([mention('a', 0, 0, 1, { marked: false }), mention('a', 1, 0, 1)], [entry('a')]);
		expect(item?.marked).toBe(true);
	});
});

describe('passageOf', () => {
	it('gives the words around, cut between words', () => {
		const long = `${'word '.repeat(30)}Medinsky ${'more '.repeat(30)}end`;
		const start = long.indexOf('Medinsky');
		const { before, text, after } = passageOf({ text: `first\n${long}` }, mention('a', 1, start, start + 8));
		expect(text).toBe('Medinsky');
		expect(before).toMatch(/^… (?:word )+$/);
		expect(after).toMatch(/^(?: more)+ …$/);
	});

	it('leaves a short block whole', () => {
		expect(passageOf({ text: 'Medinsky spoke.' }, mention('a', 0, 0, 8))).toEqual({
			before: '',
			text: 'Medinsky',
			after: ' spoke.',
		});
	});
});

it('steps round at both ends', () => {
	expect([step(0, -1, 3), step(2, 1, 3), step(0, 1, 0)]).toEqual([2, 0, -1]);
});
