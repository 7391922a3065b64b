/**
 * One surname, many spellings: Зеленський is Zelensky, Zelenskyy, Zelenskiy, Selenskyj. `keyOf` takes a surname in either
 * script to one key, and what its spellings begin with lets a text's words be told apart before any key is made.
 * These are rules about letters; whose a spelling is, is for the lexicon to see.
 */
import { once } from '../once.ts';
import { hashOf } from '../text/hash.ts';

/** Folded Cyrillic letters (see `text/fold.ts`) by what all systems agree on, or else the letter that stands for them. */
export const LETTERS: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i' },
	...{ й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
	...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', э: 'e', ю: 'iu', я: 'ia', ь: '', ъ: '', "'": '', '-': '-' },
};

/** What differs from `LETTERS`, by system. */
type System = Readonly<Record<string, string>>;
const ENGLISH: System = { ю: 'yu', я: 'ya', є: 'ye', й: 'y', ї: 'yi' };
const ENGLISH_UKRAINIAN: System = { ...ENGLISH, и: 'y', г: 'h' };
const PASSPORT: System = {};
const PASSPORT_UKRAINIAN: System = { и: 'y', г: 'h' };
const GERMAN: System = {
	...{
		в: 'w',
		з: 's',
		ж: 'sch',
		х: 'ch',
		ц: 'z',
		ч: 'tsch',
		ш: 'sch',
		щ: 'schtsch',
		ю: 'ju',
		я: 'ja',
		є: 'je',
		й: 'j',
	},
};
const GERMAN_UKRAINIAN: System = { ...GERMAN, и: 'y', г: 'h', ї: 'ji' };
const POLISH: System = {
	...{ в: 'w', ж: 'z', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz', щ: 'szcz', ю: 'iu', я: 'ia', й: 'j', ы: 'y' },
};
/** Czech and Slovene, whose diacritics folding takes away. */
const CZECH: System = { ж: 'z', х: 'ch', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja', є: 'je', й: 'j', ы: 'y' };

const UKRAINIAN_SYSTEMS = [ENGLISH_UKRAINIAN, PASSPORT_UKRAINIAN, GERMAN_UKRAINIAN, POLISH, CZECH];
const SYSTEMS = [ENGLISH, PASSPORT, GERMAN, ...UKRAINIAN_SYSTEMS];

/** Spellings in use that no system gives alone: ё is folded to е, and endings are shortened. */
const LOOSE: Readonly<Record<string, readonly string[]>> = {
	...{ в: ['f', 'ff'], г: ['h'], е: ['ye', 'je', 'ie', 'yo', 'jo', 'io'], ж: ['j'], и: ['y'], й: [''], к: ['c', 'ck'] },
	...{ с: ['ss'], ф: ['ph', 'ff'], х: ['h', 'x'], ц: ['tz'], ч: ['tch', 'tj'], ю: ['u'], я: ['a'], ї: ['i'] },
};

/** Every Latin spelling of a Cyrillic letter, folded, by the letter's UTF-16 unit: those of all systems. */
export const letterSpellings = once(
	(): ReadonlyMap<number, readonly string[]> =>
		new Map(
			Object.entries(LETTERS)
				.filter(([letter]) => letter >= 'а')
				.map(([letter, common]) => {
					const systems = SYSTEMS.flatMap((system) => system[letter] ?? []);
					return [letter.charCodeAt(0), [...new Set([common, ...systems, ...(LOOSE[letter] ?? [])])]];
				}),
		),
);

/** Surnames that are adjectives end in as many ways as there are editors. */
const ADJECTIVE = /(?<=[сцз])ь?кий$/;
const UKRAINIAN_LETTERS = /[іїєґ']|[сцз]ьк/;
const CYRILLIC_WORD = /^[а-яіїєґ'-]+$/;
/** A short name in another script is too often another word. */
export const SHORTEST_SOUND = 5;

/** By UTF-16 unit, up to the last Cyrillic letter: how a system spells it. A large dataset has a million letters. */
type SpelledUnits = readonly string[];
const LAST_LETTER = 0x4ff;

const unitsOf = (system: System): SpelledUnits =>
	Array.from({ length: LAST_LETTER + 1 }, (_, unit) => {
		const letter = String.fromCharCode(unit);
		return system[letter] ?? LETTERS[letter] ?? letter;
	});
const ukrainianUnits = once(() => UKRAINIAN_SYSTEMS.map(unitsOf));
const allUnits = once(() => SYSTEMS.map(unitsOf));

function spelled(word: string, units: SpelledUnits): string {
	let text = '';
	for (let at = 0; at < word.length; at++) text += units[word.charCodeAt(at)] as string;
	return text;
}

/** UTF-16 units. */
const enum Letter {
	Apostrophe = 0x27,
	c = 0x63,
	e = 0x65,
	f = 0x66,
	g = 0x67,
	h = 0x68,
	i = 0x69,
	j = 0x6a,
	k = 0x6b,
	p = 0x70,
	s = 0x73,
	t = 0x74,
	v = 0x76,
	w = 0x77,
	y = 0x79,
	z = 0x7a,
	/** Sounds that Latin letters have no sign of their own for: of ch, sh, shch and zh. */
	Ch = 0x43,
	Sh = 0x53,
	Shch = 0x51,
	Zh = 0x5a,
}

/** By UTF-16 unit. */
const LETTER_UNITS = once(
	() => new Map(Object.entries(LETTERS).map(([letter, spelling]) => [letter.charCodeAt(0), spelling])),
);
/** Units of the longest spelling of a letter. */
const MOST_UNITS = 4;

/** A word in Latin letters, and its sounds: one word at a time. */
let latin = new Uint16Array(64 * MOST_UNITS);
let sounds = new Uint16Array(64 * MOST_UNITS);
/** Letters of the longest way of writing one sound ("schtsch"): looked at behind a word's end. */
const MOST_LETTERS = 7;

/** Writes a word in Latin letters; answers how many. */
function inLatin(word: string): number {
	const most = word.length * MOST_UNITS + MOST_LETTERS;
	if (most > latin.length) {
		latin = new Uint16Array(most);
		sounds = new Uint16Array(most);
	}
	const letters = LETTER_UNITS();
	let length = 0;
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		const spelling = unit < 0x400 && unit !== Letter.Apostrophe ? undefined : letters.get(unit);
		if (spelling === undefined) latin[length++] = unit;
		else for (let part = 0; part < spelling.length; part++) latin[length++] = spelling.charCodeAt(part);
	}
	latin.fill(0, length, length + MOST_LETTERS);
	return length;
}

/** How many letters at a place write one sound; what it is, is left in `sound`, 0 for none at all. */
function readSound(at: number): number {
	const unit = latin[at] as number;
	const next = latin[at + 1] as number;
	sound = unit;
	switch (unit) {
		case Letter.s:
			if (next === Letter.h) return isAt(at + 2, Letter.c, Letter.h) ? heard(Letter.Shch, 4) : heard(Letter.Sh, 2);
			if (next === Letter.z) return isAt(at + 2, Letter.c, Letter.z) ? heard(Letter.Shch, 4) : heard(Letter.Sh, 2);
			if (next !== Letter.c || latin[at + 2] !== Letter.h) return 1;
			return isAt(at + 3, Letter.t, Letter.s) && isAt(at + 5, Letter.c, Letter.h)
				? heard(Letter.Shch, 7)
				: heard(Letter.Sh, 3);
		case Letter.t:
			if (next === Letter.s) return isAt(at + 2, Letter.c, Letter.h) ? heard(Letter.Ch, 4) : heard(Letter.c, 2);
			if (next === Letter.c && latin[at + 2] === Letter.h) return heard(Letter.Ch, 3);
			return next === Letter.z ? heard(Letter.c, 2) : 1;
		case Letter.c:
			return next === Letter.z || next === Letter.h ? heard(Letter.Ch, 2) : 1;
		// German writes s for the sound that others write z.
		case Letter.z:
			return next === Letter.h ? heard(Letter.Zh, 2) : heard(Letter.s, 1);
		case Letter.k:
			return next === Letter.h ? heard(Letter.h, 2) : 1;
		case Letter.p:
			return next === Letter.h ? heard(Letter.f, 2) : 1;
		case Letter.g:
			return heard(Letter.h, 1);
		case Letter.w:
			return heard(Letter.v, 1);
		case Letter.y:
		case Letter.j:
			return heard(Letter.i, 1);
		case Letter.Apostrophe:
		case 0x2019:
		case 0x2bc:
			return heard(0, 1);
		default:
			return 1;
	}
}
let sound = 0;

function heard(unit: number, letters: number): number {
	sound = unit;
	return letters;
}

function isAt(at: number, one: number, other: number): boolean {
	return latin[at] === one && latin[at + 1] === other;
}

/**
 * The key that all spellings of a folded surname share, in Latin and Cyrillic letters alike; none of a short one. By
 * tables and in one walk: every capital word that a dataset does not know is asked for its key.
 */
export function keyOf(surname: string): string | undefined {
	if (surname.length < SHORTEST_SOUND) return undefined;
	const length = inLatin(surname);
	let count = 0;
	for (let at = 0; at < length; ) {
		at += readSound(at);
		if (sound !== 0) sounds[count++] = sound;
	}
	let key = '';
	let last = 0;
	for (let at = 0; at < count; at++) {
		let unit = sounds[at] as number;
		if (unit === Letter.i && at + 1 < count && sounds[at + 1] === Letter.e) {
			unit = Letter.e;
			at++;
		}
		if (unit === last) continue;
		if (last !== 0) key += String.fromCharCode(last);
		last = unit;
	}
	if (last === 0) return key;
	// "Lavrov", "Lavroff", "Lawrow".
	return key + String.fromCharCode(last === Letter.v ? Letter.f : last);
}

/** The key of a word as a text has it, with what it is looked up by. */
export interface Sound {
	readonly key: string;
	readonly hash: number;
}

export function soundOf(word: string): Sound | undefined {
	const key = keyOf(withoutPossessive(word));
	return key === undefined ? undefined : { key, hash: hashOf(key) };
}

function withoutPossessive(word: string): string {
	if (word.endsWith("'s")) return word.slice(0, -2);
	return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** What the spellings of a folded Cyrillic surname begin with: a stem by each system, without the ending that varies. */
export function beginningsInLatin(surname: string): string[] {
	if (surname.length < SHORTEST_SOUND || !CYRILLIC_WORD.test(surname)) return [];
	const stem = surname.replace(ADJECTIVE, '').replace(/[вй]$/, '');
	// What has no Ukrainian letter may be in either language.
	const systems = UKRAINIAN_LETTERS.test(surname) ? ukrainianUnits() : allUnits();
	return [...new Set(systems.map((units) => spelled(stem, units)))];
}

/** Surnames that Cyrillic papers write by their sound: those of Slavic make. Others are heard in too many ways. */
const SLAVIC_ENDING = /(?:[oe]ff|[oe]v|[oe]w|sk(?:y|yy|iy|yi|i|ij|yj)|enko|chuk|vych|vich|yuk)$/;

export function isOfSlavicMake(surname: string): boolean {
	return surname.length >= SHORTEST_SOUND && SLAVIC_ENDING.test(surname);
}

/** First letters of a Latin surname as Cyrillic papers may write them. */
const CYRILLIC_WAYS: Readonly<Record<string, readonly string[]>> = {
	...{ a: ['а'], b: ['б'], c: ['к', 'ц'], d: ['д'], e: ['е', 'є'], f: ['ф'], g: ['г'], h: ['г', 'х'], i: ['и', 'і'] },
	...{ j: ['й', 'ж'], k: ['к'], l: ['л'], m: ['м'], n: ['н'], o: ['о'], p: ['п'], r: ['р'], s: ['с'], t: ['т'] },
	...{
		u: ['у'],
		v: ['в'],
		w: ['в'],
		y: ['и', 'і'],
		z: ['з', 'ц'],
		shch: ['щ'],
		sh: ['ш'],
		ch: ['ч'],
		zh: ['ж'],
		kh: ['х'],
		ts: ['ц'],
	},
};
const BEGINNING = 4;

/** What the Cyrillic spellings of a folded Latin surname begin with. */
export function beginningsInCyrillic(surname: string): string[] {
	let ways = [''];
	for (const written of surname.match(/shch|[szk]h|ch|ts|[a-z]/g) ?? []) {
		if ((ways[0]?.length ?? 0) >= BEGINNING) break;
		const letters = CYRILLIC_WAYS[written];
		if (letters === undefined) break;
		ways = ways.flatMap((way) => letters.map((letter) => way + letter));
	}
	return (ways[0]?.length ?? 0) < BEGINNING ? [] : ways;
}
