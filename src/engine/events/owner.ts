/** "its memorandum", "свой меморандум": whose it is, the actors named before it say. */
import type { Lexicon } from '../lexicon/open.ts';
import type { Block } from '../page.ts';
import type { Candidate } from '../resolve/actors.ts';
import { type HeadClass, isOfKind } from './heads.ts';
import type { HeadPhrase } from './phrases.ts';
import { lastBefore } from './support.ts';

/** What one side makes or says alone; talks and meetings are as much the other side's. */
const OWNED: ReadonlySet<HeadClass> = new Set(['document', 'terms', 'statement', 'visit']);

export function isOwned(block: Block, { first, head, headClass }: HeadPhrase): boolean {
	const { tokens } = block;
	if (!OWNED.has(headClass) || !tokens.isJoined(first)) return false;
	return isOfKind('possessives', tokens.at(first - 1)?.text ?? '', tokens.at(head)?.text ?? '');
}

/** So many actors of one sentence are looked at; a text of nothing else is no sentence. */
const MOST = 8;

/** Actors by sentence, in the order of the text. */
export class Owners {
	readonly #bySentence = new Map<string, Candidate[]>();

	constructor(lexicon: Lexicon, actors: readonly Candidate[]) {
		for (const actor of actors) {
			if (lexicon.entity(actor.entity).kind !== 'actor') continue;
			const { block, first } = actor.hit;
			const key = `${block.index} ${block.tokens.sentence(first)}`;
			const own = this.#bySentence.get(key);
			if (own === undefined) this.#bySentence.set(key, [actor]);
			else own.push(actor);
		}
	}

	/** Those named before the head in its sentence; if nobody is, those of the sentence before. */
	before(block: Block, { first }: HeadPhrase, concerns: (actor: number) => boolean): readonly Candidate[] {
		const sentence = block.tokens.sentence(first);
		const named = lastBefore(this.#bySentence.get(`${block.index} ${sentence}`), first, ({ hit }) => hit.first, MOST);
		const own = named.filter(({ entity }) => concerns(entity));
		if (own.length > 0) return own;
		const earlier = this.#bySentence.get(`${block.index} ${sentence - 1}`)?.slice(-MOST) ?? [];
		return earlier.filter(({ entity }) => concerns(entity));
	}
}

/** How an owner is shown as a reason. */
export function ownerEvidence({ span, hit }: Candidate) {
	return { type: 'anchor', role: 'participant', text: hit.block.text.slice(span.start, span.end), span } as const;
}
