/** What a written form is to events, in which languages: read from the table of written forms, word by word as asked. */
import { once } from '../once.ts';
import { bitsOfText } from '../text/bits.ts';
import type { HeadClass, Role } from './words.ts';
import { ENDINGS, HEADS, WORDS } from './written-forms.ts';

/** Languages are bits in the order of the table: English is the first. */
export const ENGLISH = 1;

export interface WordMarks {
	/** The languages that use it so. */
	readonly languages: Partial<Record<Role, number>>;
	/** Of the first language that has it as a head. */
	readonly headClass: HeadClass | undefined;
	/** What number it is, in the order of the languages. */
	readonly ordinals: readonly { readonly language: number; readonly value: number }[];
}

/** One list of one language that words stand in. */
interface List {
	readonly language: number;
	readonly role: Role;
	readonly value: string;
	/** The lists count in the order of the table. */
	readonly place: number;
}

interface Table {
	/** The beginning that all forms of a word share, to the lists that it is in and the line of its endings. */
	readonly stems: ReadonlyMap<string, readonly { readonly list: List; readonly endings: readonly string[] }[]>;
	readonly longest: number;
}

const table = once((): Table => {
	const endings = ENDINGS.split('\n').map((line) => line.split('|'));
	const stems = new Map<string, { list: List; endings: readonly string[] }[]>();
	const languages: string[] = [];
	let longest = 0;
	WORDS.split('\n').forEach((line, place) => {
		const [lang = '', role, value = '', ...words] = line.split(' ');
		if (languages.at(-1) !== lang) languages.push(lang);
		const list: List = { language: 1 << (languages.length - 1), role: role as Role, value, place };
		for (const word of words) {
			const parting = word.indexOf(':');
			const stem = word.slice(0, parting);
			const entry = { list, endings: endings[Number(word.slice(parting + 1))] ?? [] };
			const known = stems.get(stem);
			if (known === undefined) stems.set(stem, [entry]);
			else known.push(entry);
			if (stem.length > longest) longest = stem.length;
		}
	});
	return { stems, longest };
});

/** A bitmap of the hashes of all forms that are a head somewhere. */
export function headBits(): Uint32Array {
	return bitsOfText(HEADS);
}

/** Words stand in page after page; what is kept of them stays small. */
const MOST_KEPT = 4096;
const kept = new Map<string, WordMarks>();
const NO_MARKS: WordMarks = { languages: {}, headClass: undefined, ordinals: [] };

export function marksOf(form: string): WordMarks {
	const known = kept.get(form);
	if (known !== undefined) return known;
	const marks = look(form);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(form, marks);
	return marks;
}

function look(form: string): WordMarks {
	const { stems, longest } = table();
	let lists: List[] | undefined;
	for (let length = Math.min(form.length, longest); length >= 0; length--) {
		const entries = stems.get(form.slice(0, length));
		if (entries === undefined) continue;
		const ending = form.slice(length);
		for (const { list, endings } of entries) {
			if (endings.includes(ending)) {
				lists ??= [];
				lists.push(list);
			}
		}
	}
	return lists === undefined ? NO_MARKS : marksIn(lists.sort((a, b) => a.place - b.place));
}

function marksIn(lists: readonly List[]): WordMarks {
	const languages: Partial<Record<Role, number>> = {};
	for (const { role, language } of lists) languages[role] = (languages[role] ?? 0) | language;
	const ordinals = lists.filter(({ role }) => role === 'ordinal');
	return {
		languages,
		headClass: lists.find(({ role }) => role === 'head')?.value as HeadClass | undefined,
		ordinals: ordinals.map(({ language, value }) => ({ language, value: Number(value) })),
	};
}
