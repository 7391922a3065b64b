/**
 * One surname, many spellings: Зеленський is Zelensky, Zelenskyy, Zelenskiy, Selenskyj. `keyOf` takes a surname in either
 * script to one key; `spellingsOf` gives the spellings of a Cyrillic surname that the usual systems lead to.
 * Both are rules about letters; that a spelling belongs to one person only is for the lexicon to see.
 */

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

const RUSSIAN_SYSTEMS = [ENGLISH, PASSPORT, GERMAN, POLISH, CZECH];
const UKRAINIAN_SYSTEMS = [ENGLISH_UKRAINIAN, PASSPORT_UKRAINIAN, GERMAN_UKRAINIAN, POLISH, CZECH];

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
			const systems = [...RUSSIAN_SYSTEMS, ...UKRAINIAN_SYSTEMS].flatMap((system) => system[letter] ?? []);
			return [letter.charCodeAt(0), [...new Set([common, ...systems, ...(LOOSE[letter] ?? [])])]];
		}),
);

/** Surnames that are adjectives end in as many ways as there are editors. */
const ADJECTIVE = /(?<=[сцз])ь?кий$/;
const ADJECTIVE_ENDINGS = ['ky', 'ki', 'kiy', 'kii', 'kij', 'kyi', 'kyy', 'kyj'];
const UKRAINIAN_LETTERS = /[іїєґ']|[сцз]ьк/;
const CYRILLIC_WORD = /^[а-яіїєґ'-]+$/;
/** A short name in another script is too often another word. */
const SHORTEST = 5;

/** Latin spellings of a folded Cyrillic surname, without diacritics; none of a short one. */
export function spellingsOf(surname: string): string[] {
	if (surname.length < SHORTEST || !CYRILLIC_WORD.test(surname)) return [];
	const spellings = new Set<string>();
	const stem = surname.replace(ADJECTIVE, '');
	const systems = UKRAINIAN_LETTERS.test(surname) ? UKRAINIAN_SYSTEMS : RUSSIAN_SYSTEMS;
	for (const system of systems) {
		const written = [...stem].map((letter) => system[letter] ?? LETTERS[letter] ?? letter).join('');
		if (stem === surname) spellings.add(written);
		else for (const ending of ADJECTIVE_ENDINGS) spellings.add(written + ending);
	}
	return [...spellings];
}

/** Ways of writing one sound, the longest first; what is left of a name is its key. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
	[/['’ʼ]/g, ''],
	[/w/g, 'v'],
	[/shch|schtsch|szcz/g, 'Q'],
	[/tsch|tch|(?<!s)ch|cz/g, 'C'],
	[/sch|sh|sz/g, 'S'],
	[/zh/g, 'Z'],
	[/kh|g/g, 'h'],
	[/ts|tz/g, 'c'],
	[/ph/g, 'f'],
	[/[yj]/g, 'i'],
	[/ie/g, 'e'],
	// German writes s for the sound that others write z
	[/z/g, 's'],
	[/(.)\1+/g, '$1'],
	// "Lavrov", "Lavroff", "Lawrow"
	[/v$/, 'f'],
];

/** The key that all spellings of a folded surname share, in Latin and Cyrillic letters alike; none of a short one. */
export function keyOf(surname: string): string | undefined {
	if (surname.length < SHORTEST) return undefined;
	const latin = [...surname].map((letter) => LETTERS[letter] ?? letter).join('');
	return SOUNDS.reduce((key, [written, sound]) => key.replace(written, sound), latin);
}
