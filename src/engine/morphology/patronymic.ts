/**
 * Patronymics of East Slavic names in all cases, and as other languages write them ("Владимировича", "Михайлівні",
 * "Vladimirovich"). Some surnames look the same ("Шостакович"): ask only of a word between a given name and a surname.
 */
const MASCULINE = /(?:[оеєй]вич|[лкмт][иі]ч|ьич)(?:а|у|ем|еві|е|і)?$/;
const FEMININE = /(?:[оеє]вн|[иі]ничн|[лкмт]ичн|[іїо]вн)(?:а|ы|и|е|у|ой|ою|і|о)$/;
const LATIN = /(?:[oey]vi(?:ch|c|cz|tsch|tch)|[oeiy]vna)(?:a|u|om|em|y|e|'s|s)?$/;
/** "Ильич", "Павлович": the shortest has five letters. */
const SHORTEST = 5;
const FIRST_CYRILLIC = 0x400;

export function mayBePatronymic(word: string): boolean {
	if (word.length < SHORTEST) return false;
	// A page in one script has no use for the patterns of the other.
	return word.charCodeAt(0) < FIRST_CYRILLIC ? LATIN.test(word) : MASCULINE.test(word) || FEMININE.test(word);
}
