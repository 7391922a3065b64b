/**
 * Patronymics of East Slavic names in all cases, and as other languages write them ("Владимировича", "Михайлівні",
 * "Vladimirovich"). Some surnames look the same ("Шостакович"): ask only of a word between a given name and a surname.
 */
const MASCULINE = /(?:[оеєй]вич|[лкмт][иі]ч|ьич)(?:а|у|ем|еві|е|і)?$/;
const FEMININE = /(?:[оеє]вн|[иі]ничн|[лкмт]ичн|[іїо]вн)(?:а|ы|и|е|у|ой|ою|і|о)$/;
const LATIN = /(?:[oey]vi(?:ch|c|cz|tsch|tch)|[oeiy]vna)(?:a|u|om|em|y|e|'s|s)?$/;
/** "Ильич", "Павлович": the shortest has five letters. */
const SHORTEST = 5;

export function mayBePatronymic(word: string): boolean {
	return word.length >= SHORTEST && (MASCULINE.test(word) || FEMININE.test(word) || LATIN.test(word));
}
