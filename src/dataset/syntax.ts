/** Where and why a JSON text is broken, in words for its author. */

/** What `JSON.parse` threw, in plain words with its place. */
export function syntaxProblem(error: unknown, content: string): { readonly problem: string; readonly remedy: string } {
	const message = error instanceof Error ? error.message : String(error);
	const place = placeOf(message, content);
	const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`;
	return {
		problem: `the JSON is broken${where} (${reason(message)})`,
		remedy:
			place === undefined
				? 'Open the file in an editor that checks JSON.'
				: 'Look there for a missing comma, bracket or quotation mark.',
	};
}

/** Browsers and Node word it differently: `position 12`, `line 1 column 13`; some name the end of the text only. */
function placeOf(message: string, content: string): { line: number; column: number } | undefined {
	const both = message.match(/line (\d+) column (\d+)/);
	if (both !== null) return { line: Number(both[1]), column: Number(both[2]) };
	const position = message.match(/position (\d+)/)?.[1];
	const offset =
		position !== undefined ? Number(position) : /end of (?:JSON|data)/i.test(message) ? content.length : undefined;
	if (offset === undefined) return undefined;
	const before = content.slice(0, offset);
	const line = before.split('\n').length;
	return { line, column: offset - before.lastIndexOf('\n') };
}

/** The engine's words without its own account of the place, on one line. */
function reason(message: string): string {
	return message
		.replace(/^JSON\.parse: /, '')
		.replace(/ (?:in JSON )?at (?:position|line) .*$/s, '')
		.replace(/, ?(?:"|\.\.\.).*$/s, '')
		.replace(/\s+/g, ' ')
		.slice(0, 100);
}
