/** The engine's own pieces as they are measured: the bare scan, and everything. */
import { detect } from '../src/engine/detect.ts';
import { languagesOfPage } from '../src/engine/language.ts';
import type { Lexicon } from '../src/engine/lexicon/open.ts';
import { pageRules } from '../src/engine/morphology/rules.ts';
import { type PlacedHit, readPage, scanPage } from '../src/engine/page.ts';
import { unitedFilter } from '../src/engine/scan.ts';
import type { Detection } from '../src/engine/types.ts';
import type { Place } from './data/text.ts';

/** Folding, tokens, word boundaries, endings, longest match, original offsets: what comes before any decision. */
export function bareScan(lexicon: Lexicon, blocks: readonly string[]): number {
	return scanned(lexicon, blocks, (hits) => hits.length);
}

/** Where the scan finds names. */
export function foundPlaces(lexicon: Lexicon, blocks: readonly string[]): Place[] {
	return scanned(lexicon, blocks, placesOf);
}

function scanned<T>(lexicon: Lexicon, blocks: readonly string[], use: (hits: readonly PlacedHit[]) => T): T {
	const rules = pageRules(languagesOfPage(undefined, blocks));
	const page = readPage({ blocks }, ['en'], unitedFilter([lexicon], rules), lexicon.hasEvents);
	try {
		return use(scanPage([lexicon], page, rules).flat());
	} finally {
		page.answered();
	}
}

export function fullDetect(lexicon: Lexicon, blocks: readonly string[]): Detection {
	return detect([lexicon], { blocks });
}

function placesOf(hits: readonly PlacedHit[]): Place[] {
	return hits.map(({ block, first, last }) => ({
		block: block.index,
		start: block.tokens.at(first)?.start ?? 0,
		end: block.tokens.at(last)?.end ?? 0,
	}));
}

/** How many of the names that stand in a text were found. */
export function foundOf(names: readonly Place[], found: readonly Place[]): number {
	const keys = new Set(found.map(({ block, start, end }) => `${block} ${start} ${end}`));
	return names.filter(({ block, start, end }) => keys.has(`${block} ${start} ${end}`)).length;
}
