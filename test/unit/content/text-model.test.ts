/** Offsets of blocks lead back to the page's text nodes, whatever the mark-up and the whitespace between. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf, type TextBlock } from '../../../src/content/article/text-model.ts';
import { readBlocks } from '../../../src/content/article/walk.ts';
import { documentOf } from './support.ts';

function blocksOf(html: string): TextBlock[] {
	return readBlocks(documentOf(html).body);
}

function texts(html: string): string[] {
	return blocksOf(html).map(({ text }) => text);
}

/** The page's characters in a range, without a layout: node data between two points of a block. */
function textOfRange(root: Element, range: StaticRangeInit): string {
	const nodes: Text[] = [];
	const collect = (node: Node) => {
		if (node.nodeType === 3) nodes.push(node as Text);
		for (const child of node.childNodes) collect(child);
	};
	collect(root);
	const first = nodes.indexOf(range.startContainer as Text);
	const last = nodes.indexOf(range.endContainer as Text);
	return nodes
		.slice(first, last + 1)
		.map(({ data }, i, all) =>
			data.slice(i === 0 ? range.startOffset : 0, i === all.length - 1 ? range.endOffset : undefined),
		)
		.join('');
}

describe('blocks', () => {
	test('inline elements do not interrupt a block', () => {
		expect(texts('<p>President <b>Vladimir</b> <a href="#">Pu<i>tin</i></a> spoke.</p>')).toEqual([
			'President Vladimir Putin spoke.',
		]);
	});

	test('whitespace is collapsed as a browser shows it, no-break spaces stay', () => {
		expect(texts('<p>\n\tone \n  two\u00a0 three </p>')).toEqual(['one two\u00a0 three']);
	});

	test('block elements part blocks, text beside them is a block of its own', () => {
		expect(texts('<div>before<p>inside</p>after</div>')).toEqual(['before', 'inside', 'after']);
	});

	test('one line break is a space, two part paragraphs', () => {
		expect(texts('<div>one<br>two<br><br>three<br> <br>four</div>')).toEqual(['one two', 'three', 'four']);
	});

	test('what is not prose is left out', () => {
		const out = [
			'<nav>a</nav><aside>a</aside><form><p>a</p></form><pre>a</pre><script>a</script><style>a</style>',
			'<div contenteditable><p>a</p></div><div contenteditable="plaintext-only">a</div><textarea>a</textarea>',
			'<div role="textbox">a</div><p hidden>a</p><p aria-hidden="true">a</p><p style="display: none">a</p>',
		].join('');
		expect(texts(`<p>kept</p>${out}<p>kept <code>not</code> too<sup>[1]</sup></p>`)).toEqual(['kept', 'kept too']);
	});

	test('an attribute that switches editing off keeps the text', () => {
		expect(texts('<p contenteditable="false">kept</p>')).toEqual(['kept']);
	});

	test('knows how much of a block is links, and where the last one begins', () => {
		const [block] = blocksOf('<p>Read also: <a href="#">Another story</a></p>');
		expect(block?.linked).toBeCloseTo(12 / 24);
		expect(block?.linkTail).toBe(11);
	});

	test('a custom element round a word is inline, round paragraphs a block', () => {
		expect(texts('<p>one <x-name>two</x-name> three</p><x-box>a<p>b</p></x-box>')).toEqual(['one two three', 'a', 'b']);
	});
});

describe('ranges', () => {
	test('end where the text ends, not in the next node', () => {
		const document = documentOf('<p>by <b>Putin</b> today</p>');
		const [block] = readBlocks(document.body);
		const range = block && rangeOf(block, 3, 8);
		expect(range).toMatchObject({ startOffset: 0, endOffset: 5 });
		expect(range?.startContainer).toBe(range?.endContainer);
	});

	test('nothing for what is empty or outside', () => {
		const [block] = blocksOf('<p>four</p>');
		if (block === undefined) throw new Error('no block');
		expect([rangeOf(block, 2, 2), rangeOf(block, -1, 2), rangeOf(block, 0, 5)]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	const word = fc.constantFrom('Путін', 'talks', 'a', 'Ünal', '😀', 'x\u00a0y', '1,000');
	const gap = fc.constantFrom(' ', '\n\t', '  ', '', '\u00a0');
	const inline = fc.constantFrom('', 'b', 'a', 'span', 'em');
	const pieces = fc.array(fc.tuple(gap, word, inline), { minLength: 1, maxLength: 12 });

	test('the text of a range equals the slice of its block', () => {
		fc.assert(
			fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
				const html = paragraphs
					.map((parts) => `<p>${parts.map(([g, w, tag]) => g + (tag ? `<${tag}>${w}</${tag}>` : w)).join('')}</p>`)
					.join('\n');
				const { body } = documentOf(html);
				for (const block of readBlocks(body)) {
					const start = a % block.text.length;
					const end = start + 1 + (b % (block.text.length - start));
					const range = rangeOf(block, start, end);
					if (range === undefined) throw new Error('no range');
					const collapsed = textOfRange(block.element, range).replace(/[ \t\n\r\f]+/g, ' ');
					expect(collapsed).toBe(block.text.slice(start, end));
				}
			}),
			{ numRuns: 500 },
		);
	});
});
