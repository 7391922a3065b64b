/**
 * The head words of events and what stands around them, in all their written forms, as compact texts. Inflecting nine
 * languages' words takes longer than anything else that a first page needs, and hashing their 18,000 forms longer than
 * reading it, so `npm run forms` does both ahead of time and writes `written-forms.ts`; nothing that runs in a browser
 * imports this.
 */
import { formsOf } from '../morphology/inflect.ts';
import { addHash, makeBits, textOfBits } from '../text/bits.ts';
import { foldedText } from '../text/fold.ts';
import { hashOf } from '../text/hash.ts';
import { bg } from './languages/bg.ts';
import { cs } from './languages/cs.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { pl } from './languages/pl.ts';
import { ru } from './languages/ru.ts';
import { sl } from './languages/sl.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import type { EventWords, Role } from './words.ts';

/** English first; a form that several languages share has the class that the first of them gives it. */
const TABLES: Readonly<Record<string, EventWords>> = { en, ru, uk, pl, cs, sl, bg, de, tr };

export interface WrittenForms {
	/** A line for each set of endings that some word takes, parted by `|`. */
	readonly endings: string;
	/** A line for each list of a language: language, role, value, then every word's stem and the line of its endings. */
	readonly words: string;
	/** A bitmap of the hashes of all heads' forms (see `bitsOfText`). */
	readonly heads: string;
}

/** One word in seventy that is no head passes for one, and is looked up in vain. */
const BITS_PER_HEAD = 8;

export function writtenForms(): WrittenForms {
	const endings = new Map<string, number>();
	const heads = new Set<number>();
	const lines = Object.entries(TABLES).flatMap(([lang, words]) =>
		listsOf(words).map(({ role, value, bases, inflects }) => {
			const parts = listOf(bases).map((base) => {
				const folded = foldedText(base);
				const forms = inflects ? formsOf(folded, lang, 'noun') : [folded];
				if (role === 'head') for (const form of forms) heads.add(hashOf(form));
				const stem = commonStart(forms);
				const own = [...new Set(forms.map((form) => form.slice(stem.length)))].sort().join('|');
				const line = endings.get(own) ?? endings.size;
				endings.set(own, line);
				return `${stem}:${line}`;
			});
			return [lang, role, value, ...parts].join(' ');
		}),
	);
	const bits = makeBits(heads.size, BITS_PER_HEAD);
	for (const hash of heads) addHash(bits, hash);
	return { endings: [...endings.keys()].join('\n'), words: lines.join('\n'), heads: textOfBits(bits) };
}

interface List {
	readonly role: Role;
	/** A head's class, an ordinal's number; 0 of other words. */
	readonly value: string | number;
	readonly bases: string;
	readonly inflects: boolean;
}

/** In the order in which they count: of two classes that share a form, the first has it. */
function listsOf(words: EventWords): List[] {
	const inflected = (role: Role, bases: string, value: string | number = 0): List => ({
		role,
		value,
		bases,
		inflects: true,
	});
	// Pronouns and modals stand as they are: their endings would make other words of them.
	const exact = (role: Role, bases: string): List => ({ role, value: 0, bases, inflects: false });
	const lists = [
		...Object.entries(words.heads).map(([headClass, bases]) => inflected('head', bases, headClass)),
		...words.ordinals.map((bases, index) => inflected('ordinal', bases, index + 1)),
		inflected('qualifiers', words.qualifiers),
		inflected('next', words.next),
		inflected('planned', words.planned),
		inflected('vague', words.vague),
		inflected('round', words.round),
		exact('modals', words.modals),
		exact('occasions', words.occasions),
		exact('demonstratives', words.demonstratives),
		exact('possessives', words.possessives),
	];
	return lists.filter(({ bases }) => listOf(bases).length > 0);
}

function listOf(words: string): readonly string[] {
	return words.split(' ').filter((word) => word !== '');
}

function commonStart(words: readonly string[]): string {
	const [first = '', ...others] = words;
	let length = first.length;
	for (const word of others) while (!word.startsWith(first.slice(0, length))) length--;
	return first.slice(0, length);
}
