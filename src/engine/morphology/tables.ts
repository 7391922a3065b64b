/**
 * Inflection as data: each paradigm says which base forms it fits and by what their ending may be replaced.
 * Rules of languages, not of names; nothing here is fitted to a single word. Endings are written folded.
 *
 * A paradigm's `base` is the ending of the base form (may be empty); `fits` narrows it to bases whose last letters match.
 * `scope` keeps name endings off common nouns and the other way round.
 */
export interface Paradigm {
	readonly id: string;
	readonly lang: 'en' | 'ru' | 'uk';
	readonly scope: 'name' | 'noun' | 'any';
	readonly base: string;
	readonly fits?: RegExp;
	/** What replaces `base`, the base form itself left out. */
	readonly endings: readonly string[];
}

const p = (
	id: string,
	lang: Paradigm['lang'],
	scope: Paradigm['scope'],
	base: string,
	endings: string,
	fits?: RegExp,
): Paradigm => ({ id, lang, scope, base, endings: endings.split(' '), ...(fits === undefined ? {} : { fits }) });

export const PARADIGMS: readonly Paradigm[] = [
	// English
	p('en-possessive', 'en', 'any', '', "'s"),
	p('en-plural', 'en', 'noun', '', 's', /[^sxzy]$|[aeou]y$/),
	p('en-plural-es', 'en', 'noun', '', 'es', /(?:[sxz]|[cs]h)$/),
	p('en-plural-ies', 'en', 'noun', 'y', 'ies', /[^aeou]y$/),
	p('en-plural-um', 'en', 'noun', 'um', 'a'),

	// Russian: nouns and given names
	p('ru-hard', 'ru', 'any', '', 'а у ом е', /[бвгдзклмнпрстфх]$/),
	p('ru-sibilant', 'ru', 'any', '', 'а у ом ем е', /[жшчщц]$/),
	p('ru-hard-plural', 'ru', 'noun', '', 'ы и ов ам ами ах', /[бвгдзклмнпрстфх]$/),
	p('ru-soft', 'ru', 'any', 'ь', 'я ю ем е'),
	p('ru-soft-feminine', 'ru', 'any', 'ь', 'и ью'),
	p('ru-soft-plural', 'ru', 'noun', 'ь', 'и ей ям ями ях'),
	p('ru-short-i', 'ru', 'any', 'й', 'я ю ем е и', /[аеиоуяю]й$/),
	p('ru-short-i-plural', 'ru', 'noun', 'й', 'и ев ям ями ях'),
	p('ru-a', 'ru', 'any', 'а', 'ы и е у ой ою ей'),
	p('ru-a-plural', 'ru', 'noun', 'а', ' ам ами ах'),
	p('ru-ya', 'ru', 'any', 'я', 'и е ю ей ею'),
	p('ru-iya', 'ru', 'any', 'ия', 'ии ию ией'),
	p('ru-iya-plural', 'ru', 'noun', 'ия', 'ий иям иями иях'),
	p('ru-o', 'ru', 'noun', 'о', 'а у ом е'),
	p('ru-e', 'ru', 'noun', 'е', 'я а ю у ем'),
	p('ru-ie', 'ru', 'noun', 'ие', 'ия ию ием ии'),
	p('ru-ek', 'ru', 'any', 'ек', 'ька ьку ьком ьке ка ку ком ке'),
	p('ru-ok', 'ru', 'any', 'ок', 'ка ку ком ке'),
	p('ru-ets', 'ru', 'any', 'ец', 'ца цу цом цем це'),
	// Russian: surnames and adjectives
	p('ru-possessive-surname', 'ru', 'name', '', 'а у ым е', /(?:[оеё]в|[иы]н)$/),
	p('ru-possessive-surname-feminine', 'ru', 'name', 'а', 'ой у ою', /(?:[оеё]ва|[иы]на)$/),
	p('ru-adjective', 'ru', 'any', 'ий', 'ого его ому ему им ом ем', /[^и]ий$/),
	p('ru-adjective-hard', 'ru', 'any', 'ый', 'ого ому ым ом'),
	p('ru-adjective-stressed', 'ru', 'any', 'ой', 'ого ому ым им ом'),
	p('ru-adjective-feminine', 'ru', 'any', 'ая', 'ой ую ою'),
	p('ru-adjective-feminine-soft', 'ru', 'any', 'яя', 'ей юю ею'),
	p('ru-adjective-neuter', 'ru', 'noun', 'ое', 'ого ому ым им ом'),
	p('ru-adjective-plural', 'ru', 'noun', 'ые', 'ых ым ыми'),
	p('ru-adjective-plural-soft', 'ru', 'noun', 'ие', 'их им ими'),
	// Russian: nouns that stand in the plural
	p('ru-plural-y', 'ru', 'noun', 'ы', 'ов ам ами ах'),
	p('ru-plural-i', 'ru', 'noun', 'и', 'ов ей ам ям ами ями ах ях'),
	p('ru-plural-ii', 'ru', 'noun', 'ии', 'ий иям иями иях'),
	p('ru-plural-a', 'ru', 'noun', 'а', ' ам ами ах'),
	p('ru-plural-ya', 'ru', 'noun', 'ия', 'ий иям иями иях'),

	// Ukrainian: nouns and given names
	p('uk-hard', 'uk', 'any', '', 'а у ові ом і е', /[бвгґдзклмнпрстфх]$/),
	p('uk-hard-velar-locative', 'uk', 'any', 'г', 'зі же'),
	p('uk-hard-k-vocative', 'uk', 'any', 'к', 'че ку'),
	p('uk-sibilant', 'uk', 'any', '', 'а у еві ем ом і е', /[жшчщцр]$/),
	p('uk-hard-plural', 'uk', 'noun', '', 'и ів ам ами ах', /[бвгґдзклмнпрстфхжшчщц]$/),
	p('uk-o-name', 'uk', 'any', 'о', 'а у ові ом і е'),
	p('uk-soft', 'uk', 'any', 'ь', 'я ю еві ем ові ом і е'),
	p('uk-soft-feminine', 'uk', 'any', 'ь', 'і ю'),
	p('uk-short-i', 'uk', 'any', 'й', 'я ю єві єм ї ю є'),
	p('uk-a', 'uk', 'any', 'а', 'и і у ою о ей'),
	p('uk-a-plural', 'uk', 'noun', 'а', ' ам ами ах'),
	p('uk-ga', 'uk', 'any', 'га', 'зі'),
	p('uk-ka', 'uk', 'any', 'ка', 'ці'),
	p('uk-kha', 'uk', 'any', 'ха', 'сі'),
	p('uk-ya', 'uk', 'any', 'я', 'і ю ею е'),
	p('uk-iya', 'uk', 'any', 'ія', 'ії ію ією іє'),
	p('uk-iya-plural', 'uk', 'noun', 'ія', 'ій іям іями іях'),
	p('uk-ok', 'uk', 'any', 'ок', 'ка ку кові ком ці'),
	p('uk-ets', 'uk', 'any', 'ець', 'ця цю цеві цем ці'),
	p('uk-o', 'uk', 'noun', 'о', 'а у ом і'),
	p('uk-e', 'uk', 'noun', 'е', 'я а ю у ям ем і'),
	p('uk-nnya', 'uk', 'noun', 'я', 'ю ям і ь ями ях'),
	// Ukrainian: surnames and adjectives
	p('uk-possessive-surname', 'uk', 'name', '', 'а у ові им і е', /(?:[оеєі]в|[иії]н)$/),
	p('uk-possessive-surname-feminine', 'uk', 'name', 'а', 'ої ій у ою', /(?:[оеє]ва|[иії]на)$/),
	p('uk-iv', 'uk', 'any', 'ів', 'ова ову ову овом ові еву ева євом єва єву євом єві'),
	p('uk-yiv', 'uk', 'any', 'їв', 'єва єву євом єві'),
	p('uk-adjective', 'uk', 'any', 'ий', 'ого ому им ім'),
	p('uk-adjective-soft', 'uk', 'any', 'ій', 'ього ьому ім'),
	p('uk-adjective-feminine', 'uk', 'any', 'а', 'ої ій у ою', /(?:ськ|цьк|н|нн|зьк)а$/),
	p('uk-adjective-neuter', 'uk', 'noun', 'е', 'ого ому им ім', /(?:ськ|цьк|н|зьк|в)е$/),
	p('uk-adjective-plural', 'uk', 'noun', 'і', 'их им ими', /(?:ськ|цьк|н|зьк|м)і$/),
	p('uk-plural-y', 'uk', 'noun', 'и', 'ів ам ами ах  ин'),
	p('uk-plural-i', 'uk', 'noun', 'і', 'ів ей ям ями ях ам ами ах'),
	p('uk-plural-ii', 'uk', 'noun', 'ії', 'ій іям іями іях'),
];

/** The longest ending that any paradigm adds: how far back from a word's end the search for stems goes. */
export const LONGEST_ENDING = Math.max(...PARADIGMS.flatMap(({ endings }) => endings.map((ending) => ending.length)));
