/**
 * One surname, many spellings: Зеленський is Zelensky, Zelenskyy, Zelenskiy, Selenskyj. `keyOf` takes a surname in either
 * script to one key, and what its spellings begin with lets a text's words be told apart before any key is made.
 * These are rules about letters; whose a spelling is, is for the lexicon to see.
 */
import { once } from '../once.ts';
import { hashOf } from '../text/hash.ts';

/** Folded Cyrillic letters (see `text/fold.ts`) by what all systems agree on, or else the letter that stands for them. */
const LETTERS: Readonly<Record<string, string>> = {
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
export const SPELLINGS: ReadonlyMap<number, readonly string[]> = new Map(
	Object.entries(LETTERS)
		.filter(([letter]) => letter >= 'а')
		.map(([letter, common]) => {
			const systems = SYSTEMS.flatMap((system) => system[letter] ?? []);
			return [letter.charCodeAt(0), [...new Set([common, ...systems, ...(LOOSE[letter] ?? [])])]];
		}),
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

/** Ways of writing one sound, the longest first. German writes s for the sound that others write z. */
const SOUNDS: Readonly<Record<string, string>> = {
	...{ shch: 'Q', schtsch: 'Q', szcz: 'Q', tsch: 'C', tch: 'C', cz: 'C', ch: 'C', sch: 'S', sh: 'S', sz: 'S', zh: 'Z' },
	...{ kh: 'h', g: 'h', ts: 'c', tz: 'c', ph: 'f', w: 'v', y: 'i', j: 'i', z: 's', "'": '', '’': '', ʼ: '' },
};
const WRITTEN = /schtsch|shch|szcz|tsch|tch|sch|sh|sz|cz|ch|zh|kh|ts|tz|ph|[gwyjz'’ʼ]/g;
const CYRILLIC_LETTER = /[\u0400-\u04ff'-]/g;

/** The key that all spellings of a folded surname share, in Latin and Cyrillic letters alike; none of a short one. */
export function keyOf(surname: string): string | undefined {
	if (surname.length < SHORTEST_SOUND) return undefined;
	return surname
		.replace(CYRILLIC_LETTER, (letter) => LETTERS[letter] ?? letter)
		.replace(WRITTEN, (written) => SOUNDS[written] ?? written)
		.replace(/ie/g, 'e')
		.replace(/(.)\1+/g, '$1')
		.replace(/v$/, 'f'); // "Lavrov", "Lavroff", "Lawrow"
}

/** The key of a word as a text has it, with what it is looked up by. */
export interface Sound {
	readonly key: string;
	readonly hash: number;
}

const POSSESSIVE = /'s?$/;

export function soundOf(word: string): Sound | undefined {
	const key = keyOf(word.replace(POSSESSIVE, ''));
	return key === undefined ? undefined : { key, hash: hashOf(key) };
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
