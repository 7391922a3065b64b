/** modern-ahocorasick, whole words and the longest first, in the same page as the engine. It gets folded names and text. */
import AhoCorasick from 'modern-ahocorasick';
import { compile } from '../../src/engine/index.ts';
import { openLexicon } from '../../src/engine/lexicon/open.ts';
import { allAliases, datasetWithAliases } from '../data/aliases.ts';
import { textOf } from '../data/text.ts';
import { HOT, inTurns, timeOf } from '../measure.ts';
import { bareScan, fullDetect } from '../ours.ts';
import { folded } from '../peers/folded.ts';
import { charCodeLoop } from '../peers/loop.ts';

export interface AhoResult {
	readonly build: { readonly ours: number; readonly peer: number };
	/** From what is stored (bytes; JSON) to something that can scan. */
	readonly open: { readonly ours: number; readonly peer: number } | undefined;
	readonly scan: { readonly loop: number; readonly scan: number; readonly detect: number; readonly aho: number };
}

export function aho(count: number): AhoResult {
	const dataset = datasetWithAliases(count);
	const names = [...new Set(allAliases(dataset).map(folded))];
	let buffer = new ArrayBuffer(0);
	const ours = timeOf(() => {
		buffer = compile(dataset);
	});
	let matcher = new AhoCorasick<unknown>(['x']);
	const peer = timeOf(() => {
		matcher = new AhoCorasick(names);
	});
	const lexicon = openLexicon(buffer);
	const { blocks } = textOf(100_000, dataset);
	const small = blocks.map(folded);
	const scan = inTurns(
		{
			loop: () => charCodeLoop(blocks),
			scan: () => bareScan(lexicon, blocks),
			detect: () => fullDetect(lexicon, blocks),
			aho: () => small.map((text) => matcher.search(text, { strategy: 'leftmost-longest', wholeWord: true })),
		},
		// The page's clock is coarse, so each sample is longer.
		{ ...HOT, sampleMs: 20, rounds: 9 },
	);
	return { build: { ours, peer }, scan, open: count > 100_000 ? undefined : openBoth() };

	function openBoth(): { ours: number; peer: number } {
		const json = matcher.serialize();
		return inTurns(
			{ ours: () => openLexicon(buffer), peer: () => AhoCorasick.deserialize(json) },
			{ ...HOT, rounds: 3, warmMs: 20 },
		);
	}
}
