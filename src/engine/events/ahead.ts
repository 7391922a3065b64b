/** Whether the words beside a head say that the event lies ahead of the text, or was only meant to be. */
import type { Tokens } from '../text/token.ts';
import { type HeadClass, isOfKind } from './heads.ts';
import type { HeadPhrase } from './phrases.ts';

/** What is held or made on a day; documents and words stay in the world, and what will be done with them is no plan of theirs. */
const HELD: ReadonlySet<HeadClass> = new Set(['talks', 'meeting', 'call', 'visit', 'exchange', 'election']);
const BEFORE = 2;
const BEHIND = 5;

/** `next`: the one after those that were; `planned`: one that is to come. */
export type Ahead = 'next' | 'planned';

/** "the next round", "talks are planned", "состоятся переговоры". A sign further off speaks of something else. */
export function saidToBeAhead(tokens: Tokens, { first, last, head, headClass, next }: HeadPhrase): Ahead | undefined {
	if (next === true) return 'next';
	if (!HELD.has(headClass)) return undefined;
	const word = tokens.at(head)?.text ?? '';
	for (let at = first - 1; at >= first - BEFORE && tokens.isJoined(at + 1); at--) {
		if (isOfKind('planned', tokens.at(at)?.text ?? '', word)) return 'planned';
	}
	for (let at = last + 1; at <= last + BEHIND && tokens.isJoined(at); at++) {
		const text = tokens.at(at)?.text ?? '';
		if (isOfKind('planned', text, word) || isOfKind('modals', text, word)) return 'planned';
	}
	return undefined;
}
