/** Rounds that the text names by their ordinals: what is then called by a bare head near them is one of these. */
import type { Block, Page } from '../page.ts';
import { headFit } from './heads.ts';
import { headPhrases } from './phrases.ts';
import { lastBefore } from './support.ts';

/** So many in one sentence are looked at; a text of nothing else is no sentence. */
const MOST = 6;

export interface NamedRound {
	readonly value: number;
	readonly token: number;
}

export class NamedRounds {
	readonly #byBlock = new Map<number, ReadonlyMap<number, readonly NamedRound[]>>();

	constructor(page: Page) {
		for (const block of page.blocks) this.#byBlock.set(block.index, roundsOf(block));
	}

	/** The rounds named before a token in its own sentence, each once; else those of the sentence before. */
	before(block: Block, token: number): readonly NamedRound[] {
		const sentences = this.#byBlock.get(block.index);
		const sentence = block.tokens.sentence(token);
		const own = lastBefore(sentences?.get(sentence), token, ({ token: at }) => at, MOST);
		const named = own.length > 0 ? own : (sentences?.get(sentence - 1) ?? []).slice(-MOST);
		return named.filter(({ value }, at) => named.findIndex((other) => other.value === value) === at);
	}
}

function roundsOf(block: Block): ReadonlyMap<number, readonly NamedRound[]> {
	const rounds = new Map<number, NamedRound[]>();
	for (const { ordinal, headClass } of headPhrases(block)) {
		if (ordinal === undefined || headFit(headClass, ['talks']) === 0) continue;
		const sentence = block.tokens.sentence(ordinal.token);
		const own = rounds.get(sentence);
		if (own === undefined) rounds.set(sentence, [ordinal]);
		else own.push(ordinal);
	}
	return rounds;
}
