/**
 * Paragraphs: what the engine reads a page by, however its text was cut into blocks. A blank line ends a paragraph; a
 * single line break does not, since plain texts wrap their lines and `<br>` stands within sentences too.
 */
import type { Detection, Evidence, Mention, Span } from './types.ts';

/** Where a paragraph stands in the blocks that the page was sent as. */
interface Home {
	readonly block: number;
	readonly offset: number;
}

export interface Paragraphs {
	readonly texts: readonly string[];
	/** What was found in the paragraphs, with offsets into the blocks. */
	inBlocks(found: Detection): Detection;
}

const BREAKS = ['\n', '\r', '\u2028', '\u2029'];
const BLANK_LINE = /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]\s*/g;

/** Paragraphs without a letter or sign in them are left out: they part nothing that a border does not part. */
export function paragraphsOf(blocks: readonly string[]): Paragraphs {
	const texts: string[] = [];
	const homes: Home[] = [];
	let isCut = false;
	const add = (block: number, offset: number, text: string) => {
		if (text.trim() === '') return;
		texts.push(text);
		homes.push({ block, offset });
	};
	blocks.forEach((text, block) => {
		let start = 0;
		if (BREAKS.some((sign) => text.includes(sign))) {
			for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
				isCut = true;
				add(block, start, text.slice(start, index));
				start = index + gap.length;
			}
		}
		add(block, start, start === 0 ? text : text.slice(start));
	});
	const placed = <Place extends Span>(span: Place): Place => {
		// The title comes behind the last paragraph, as behind the last block.
		const home = homes[span.block];
		if (home === undefined) return { ...span, block: blocks.length };
		return { ...span, block: home.block, start: span.start + home.offset, end: span.end + home.offset };
	};
	const evidence = (item: Evidence): Evidence => ('span' in item ? { ...item, span: placed(item.span) } : item);
	const mention = (found: Mention): Mention => ({ ...placed(found), evidence: found.evidence.map(evidence) });
	const isSame = !isCut && texts.length === blocks.length;
	return {
		texts,
		inBlocks: (found) => (isSame ? found : { mentions: found.mentions.map(mention), story: found.story }),
	};
}
