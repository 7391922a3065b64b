/** Plain text as blocks: at empty lines, and at line ends that end a paragraph rather than wrap one. */

export interface Paragraph {
	/** UTF-16 offset of the paragraph in the file's text. */
	readonly start: number;
	readonly text: string;
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/;
/** A wrapped line is about as long as the longest one around it; a shorter one ended on purpose. */
const WRAPPED_SHARE = 0.7;

export function paragraphsOf(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (const chunk of text.matchAll(/(?:[^\n]|\n(?![^\S\n]*\n))+/g)) {
		const lines = [...chunk[0].matchAll(/[^\n]+/g)].map((line) => ({ start: chunk.index + line.index, text: line[0] }));
		const longest = Math.max(...lines.map((line) => line.text.length));
		let from = 0;
		lines.forEach((line, index) => {
			const isLast = index === lines.length - 1;
			const ends = SENTENCE_END.test(line.text) || line.text.length < longest * WRAPPED_SHARE;
			if (!isLast && !ends) return;
			const start = lines[from]?.start ?? line.start;
			paragraphs.push({ start, text: text.slice(start, line.start + line.text.length) });
			from = index + 1;
		});
	}
	return paragraphs.filter((paragraph) => /\S/.test(paragraph.text));
}
