/** One RegExp with all names as alternatives, the longest first. It gets folded text. */

const LETTER = '[0-9a-z\\u00df-\\u024f\\u0400-\\u052f]';

export function buildRegExp(foldedAliases: readonly string[]): RegExp {
	const alternatives = [...new Set(foldedAliases)]
		.sort((a, b) => b.length - a.length)
		.map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`(?<!${LETTER})(?:${alternatives.join('|')})(?!${LETTER})`, 'g');
}

export function scanRegExp(pattern: RegExp, blocks: readonly string[]): number {
	let found = 0;
	for (const block of blocks) {
		pattern.lastIndex = 0;
		while (pattern.exec(block) !== null) found++;
	}
	return found;
}
