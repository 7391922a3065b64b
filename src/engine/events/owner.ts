/** "its memorandum", "свой меморандум": whose it is, the actors named before it say. */
import type { Lexicon } from '../lexicon/open.ts';
import type { Block } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import { type HeadClass, isOfKind } from './heads.ts';
import type { HeadPhrase } from './phrases.ts';

/** What one side makes or says alone; talks and meetings are as much the other side's. */
const OWNED: ReadonlySet<HeadClass> = new Set(['document', 'terms', 'statement', 'visit']);

export function isOwned(block: Block, { first, head, headClass }: HeadPhrase): boolean {
	const { tokens } = block;
	if (!OWNED.has(headClass) || !tokens.isJoined(first)) return false;
	return isOfKind('possessives', tokens.at(first - 1)?.text ?? '', tokens.at(head)?.text ?? '');
}

/** Actors by block, in the order of the text. */
export class Owners {
	readonly #byBlock = new Map<number, Candidate[]>();

	constructor(lexicon: Lexicon, actors: readonly Candidate[]) {
		for (const actor of actors) {
			if (lexicon.entity(actor.entity).kind !== 'actor') continue;
			const own = this.#byBlock.get(actor.hit.block.index);
			if (own === undefined) this.#byBlock.set(actor.hit.block.index, [actor]);
			else own.push(actor);
		}
	}

	/** Those named before the head in its sentence; if nobody is, those of the sentence before. */
	before(block: Block, { first }: HeadPhrase, concerns: (actor: number) => boolean): readonly Candidate[] {
		const actors = (this.#byBlock.get(block.index) ?? []).filter(({ entity }) => concerns(entity));
		const sentence = block.tokens.sentence(first);
		const own = actors.filter(({ hit }) => hit.last < first && block.tokens.sentence(hit.first) === sentence);
		return own.length > 0 ? own : actors.filter(({ hit }) => block.tokens.sentence(hit.first) === sentence - 1);
	}
}

/** How an owner is shown as a reason. */
export function ownerEvidence({ span, hit }: Candidate) {
	return { type: 'anchor', role: 'participant', text: hit.block.text.slice(span.start, span.end), span } as const;
}
