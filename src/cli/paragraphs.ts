/** Plain text as blocks: at empty lines, and at line ends that end a paragraph rather than wrap one. */

export interface Paragraph {
	/** UTF-16 offset of the paragraph in the file's text. */
	readonly start: number;
	readonly text: string;
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/;
/** A wrapped line is about as long as the longest one around it; a shorter one ended on purpose. */
const WRAPPED_SHARE = 0.7;

interface Line {
	readonly start: number;
	readonly text: string;
}

export function paragraphsOf(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let chunk: Line[] = [];
	// Line by line: one expression for a whole chunk runs out of stack on a long one.
	for (let start = 0; start < text.length; ) {
		const newLine = text.indexOf('\n', start);
		const end = newLine < 0 ? text.length : newLine;
		const line = { start, text: text.slice(start, end) };
		if (/\S/.test(line.text)) chunk.push(line);
		else {
			addParagraphs(text, chunk, paragraphs);
			chunk = [];
		}
		start = end + 1;
	}
	addParagraphs(text, chunk, paragraphs);
	return paragraphs;
}

/** The paragraphs of lines without an empty one among them. */
function addParagraphs(source: string, lines: readonly Line[], paragraphs: Paragraph[]): void {
	const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
	let from = 0;
	lines.forEach((line, index) => {
		const isLast = index === lines.length - 1;
		const ends = SENTENCE_END.test(line.text) || line.text.length < longest * WRAPPED_SHARE;
		if (!isLast && !ends) return;
		const start = lines[from]?.start ?? line.start;
		paragraphs.push({ start, text: source.slice(start, line.start + line.text.length) });
		from = index + 1;
	});
}
