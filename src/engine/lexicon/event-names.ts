/** What an event's names say of it: the classes of their head words, and the number of a round. */
import { textForms } from '../../dataset/text.ts';
import type { EventEntry } from '../../dataset/types.ts';
import { type HeadClass, headClassOf, isOfKind, isRound, ordinalOf } from '../events/heads.ts';
import { tokenize } from '../text/tokens.ts';

/** Prepositions behind which a head word no longer names the event itself ("order naming …", "debate over the venue"). */
const HEAD_ENDS = new Set(
	'of on in for about to over at from with after and о об в во на по с к за про у до від з та и і'.split(' '),
);

/** The words of a name that say what the event is, without what it is about. */
function ownWords(words: readonly string[]): readonly string[] {
	const end = words.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
	return end < 0 ? words : words.slice(0, end);
}

/** The classes of the head words of its names and of the aliases that name it alone. */
export class EventHeads {
	readonly #found = new Set<HeadClass>();

	add(text: string): void {
		const head = ownWords(wordsOf(text))
			.map(headClassOf)
			.findLast((found) => found !== undefined);
		if (head !== undefined) this.#found.add(head);
	}

	classes(): HeadClass[] {
		return [...this.#found];
	}
}

function wordsOf(text: string): string[] {
	return tokenize(text).map((token) => token.text);
}

/** "round 2", "second round", "второй раунд": the same number in at least one name, and no other. */
export function ordinalFrom({ name }: EventEntry): number | null {
	const found = new Set<number>();
	for (const { text } of textForms(name)) {
		const words = ownWords(wordsOf(text));
		words.forEach((word, at) => {
			if (!isRound(word)) return;
			const value = ordinalOf(words[at - 1] ?? '', word) ?? smallNumber(words[at + 1]);
			if (value !== undefined) found.add(value);
		});
	}
	const [only] = found;
	return found.size === 1 && only !== undefined ? only : null;
}

/** "Proposed third round", "Запланированный визит": one of its names says so before its head. */
export function isPlan({ name }: EventEntry): boolean {
	return textForms(name).some(({ text }) => {
		const words = ownWords(wordsOf(text));
		const head = words.find((word) => headClassOf(word) !== undefined);
		return head !== undefined && words.slice(0, words.indexOf(head)).some((word) => isOfKind('planned', word, head));
	});
}

function smallNumber(word: string | undefined): number | undefined {
	return word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : undefined;
}
