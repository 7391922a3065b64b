/** The card's style sheets: what moves, moves only where the reader has nothing against motion; nothing is in rem. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SHEETS = ['src/content/card/popover.css', 'src/ui/cards/cards.css', 'src/ui/tokens.css'];

/** The sheet without the blocks of this query. */
function without(css: string, query: string): string {
	const at = css.indexOf(query);
	if (at < 0) return css;
	let depth = 0;
	let end = css.indexOf('{', at);
	do {
		if (css[end] === '{') depth += 1;
		if (css[end] === '}') depth -= 1;
		end += 1;
	} while (depth > 0);
	return without(css.slice(0, at) + css.slice(end), query);
}

test.each(SHEETS)('%s moves nothing for those who want no motion', (file) => {
	const still = without(readFileSync(file, 'utf8'), '@media (prefers-reduced-motion: no-preference)');
	expect(still).not.toMatch(/^\s*(?:animation|transition)[\w-]*:/m);
});

test.each(SHEETS)('%s does not follow a page’s root font size', (file) => {
	expect(readFileSync(file, 'utf8')).not.toMatch(/\d(?:\.\d+)?rem\b/);
});
