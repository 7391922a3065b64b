/** Words that stand beside names with a capital and are no names, by language; folded (see `text/fold.ts`). */
import { once } from '../once.ts';
import type { InflectLanguage } from './tables.ts';

const list = (words: string) => once(() => new Set(words.trim().split(/\s+/)));

/** Titles, offices and nationalities before a name, and function words that open a sentence. */
const BEFORE_NAMES = list(`
	president minister premier chancellor senator secretary envoy leader aide chief general colonel admiral governor mayor
	ambassador spokesman spokeswoman spokesperson deputy chairman director commander king prince pope sir mr mrs ms dr lord
	congressman congresswoman representative sen rep gov gen speaker whip justice judge attorney professor prof captain major
	sergeant lieutenant democrat democratic republican candidate nominee queen princess lady dame baroness father sister
	foreign defense defence prime vice acting former special russian ukrainian american turkish french german british
	but and while when as if for in on at after before although since that then even why how what who with to from by
	because whether unlike like both only yet still now today yesterday meanwhile though where once until did does is was
	will would could can may should has had have not no or nor so than the this these those his her their its about says
	kremlin kyiv kiev moscow washington ankara

	президент премьер премьер-министр министр канцлер сенатор секретарь госсекретарь спецпосланник лидер помощник глава
	генерал адмирал губернатор посол депутат замминистра директор господин товарищ
	и а но в на по о об от до из за при как что если когда где ранее затем также однако после перед пока хотя для между

	прем'єр міністр держсекретар спецпосланець лідер помічник очільник пан пані заступник голова
	і й та але у з із про від до за при як що якщо коли де раніше потім також однак після перед поки хоча для між щодо

	премиер министър посланик лидер председател вицепрезидент вицепремиер господин госпожа генерал
	и но в във на по от до за с със при като че ако когато където след преди пред докато макар между според

	prezydent minister kanclerz senator sekretarz lider szef general gubernator posel rzecznik marszalek pan pani ksiadz
	i a ale w we na po o od do z ze za przy jak ze jesli gdy kiedy gdzie przed podczas dla miedzy wedlug wobec czy takze

	prezident premier ministr kancler kanclerka senator tajemnik sef velvyslanec poslanec mluvci pan pani kral papez
	i a ale v ve na po o od do z ze za pri jak ze jestli kdyz kde pred behem pro mezi podle vuci zda take

	predsednik predsednica premier premierka minister ministrica kanclerka senator tajnik vodja poslanec gospod gospa papez
	in a ampak v na po o od do z s za pri kot da ce ko kjer pred med zaradi glede ali tudi

	herr frau papst konig ministerprasident premierminister
	und aber in im an am auf nach vor bei mit von zu fur uber gegen durch ohne wenn als dass weil obwohl wie auch laut seit

	cumhurbaskani baskan baskani basbakan bakan bakani disisleri savunma lider lideri buyukelci sozcu sozcusu sayin general
	genel sekreter sekreteri ve ile ama icin gibi ancak gore kadar sonra once
`);

/** German writes every noun with a capital; its names of offices are compounds with few heads. */
const GERMAN_OFFICE =
	/(?:prasident|minister|kanzler|sekretar|sprecher|kandidat|politiker|botschafter|berater|anwalt|senator|direktor|vorsitzende|beauftragte|leiter|fuhrer|inhaber|grunder|nachfolger|vorganger)(?:in|innen|en|s|n|r)?$|chef(?:in|s|innen)?$/;

export function isTitle(word: string): boolean {
	return BEFORE_NAMES().has(word) || GERMAN_OFFICE.test(word);
}

/** The longest ending that a Slavic title takes on ("министр-ом"). */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 5;

/** The same for titles that are not in the nominative ("президента Франции"). */
export function isTitleInAnyCase(word: string): boolean {
	if (isTitle(word)) return true;
	for (let cut = 1; cut <= LONGEST_ENDING && word.length - cut >= SHORTEST_STEM; cut++) {
		if (isTitle(word.slice(0, -cut))) return true;
	}
	return false;
}

const NATIONALITY = /(?:(?:[ei]|[bcdfgkmrstv])an|ese|ish|nch|tch|qi|eli)$/;

/** "Lebanese Hezbollah": an English adjective of a country, by its ending; folded. */
export function isNationality(word: string): boolean {
	return NATIONALITY.test(word);
}

const NAMED_AFTER = list(`
	jr sr ii iii iv tower towers organization foundation hotel plaza university college school institute street avenue
`);

/** What follows a surname when a thing or another person is named after it. */
export function isNamedAfter(word: string): boolean {
	return NAMED_AFTER().has(word);
}

/** "in" and "out of"; where a language's word is "with" or "at somebody's" too, it is left out. */
const OF_PLACES: Readonly<Record<InflectLanguage, () => ReadonlySet<string>>> = {
	bg: list('в във из'),
	cs: list('v ve'),
	de: list('in im'),
	en: list('in'),
	pl: list('w we'),
	ru: list('в во из'),
	sl: list('v iz'),
	tr: list(''),
	uk: list('в'),
};

/** Whether the word before a name says that a place is meant, in one of the page's languages. */
export function isPlacePreposition(word: string, languages: readonly InflectLanguage[]): boolean {
	// Every page's words may follow English rules as well, but "in" is Slovene for "and".
	const own = languages.length > 1 ? languages.filter((lang) => lang !== 'en') : languages;
	return own.some((lang) => OF_PLACES[lang]().has(word));
}
