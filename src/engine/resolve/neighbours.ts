/** What stands beside a bare surname: words that make it somebody else ("Daniil Medvedev", "Trump Tower"). */
import type { Page, PlacedHit } from '../page.ts';
import type { Token } from '../text/tokens.ts';

const list = (words: string) => new Set(words.split(/\s+/));

/** Titles and offices that stand before a name with a capital, and function words that open a sentence; folded. */
const NOT_GIVEN_NAMES = list(`
	president minister premier chancellor senator secretary envoy leader aide chief general colonel admiral governor mayor
	ambassador spokesman spokeswoman spokesperson deputy chairman director commander king prince pope sir mr mrs ms dr lord
	foreign defense defence prime vice acting former special russian ukrainian american turkish french german british
	but and while when as if for in on at after before although since that then even why how what who with to from by
	because whether unlike like both only yet still now today yesterday meanwhile though where once until did does is was
	will would could can may should has had have not no or nor so than the this these those his her their its about says
	kremlin kyiv kiev moscow washington ankara
	президент премьер премьер-министр министр канцлер сенатор секретарь госсекретарь спецпосланник лидер помощник глава
	генерал адмирал губернатор посол депутат замминистра директор господин товарищ
	прем'єр міністр держсекретар спецпосланець лідер помічник очільник пан пані заступник голова
	и а но в на по о об от до из за при как что если когда где ранее затем также однако после перед пока хотя для между
	і й та але у з із про від до за при як що якщо коли де раніше потім також однак після перед поки хоча для між щодо
`);

/** What follows a surname when a thing or another person is named after it. */
const NAMED_AFTER = list('jr sr ii iii iv tower towers organization foundation hotel plaza university street avenue');

/** "U.S.-led", "Trump-era": part of an adjective, not a mention. */
export function isInCompound({ block: { tokens }, last }: PlacedHit): boolean {
	const [hyphen, next] = [tokens.at(last + 1), tokens.at(last + 2)];
	return hyphen?.kind === 'hyphen' && next?.kind === 'word' && next.letterCase === 'lower' && next.text.length > 2;
}

/** True when the neighbours of a one-word name of a person say that somebody or something else is meant. */
export function isSomebodyElse(
	page: Page,
	hit: PlacedHit,
	covered: (token: number) => boolean,
	isKnown: boolean,
): boolean {
	const { block, first, last } = hit;
	const next = block.tokens.at(last + 1);
	if (next?.joined === true && NAMED_AFTER.has(next.text) && next.letterCase !== 'lower') return true;
	if (block.shouting || block.titleCase) return false;
	const previous = block.tokens.at(first - 1);
	const own = block.tokens.at(first);
	if (previous === undefined || own?.joined !== true || own.sentenceStart) return false;
	// The capital that opens a sentence says nothing of a person whom the page names in full ("Joining Medinsky …").
	if (previous.sentenceStart && isKnown) return false;
	return couldBeGivenName(page, previous) && !covered(first - 1);
}

function couldBeGivenName(page: Page, token: Token): boolean {
	if (token.kind !== 'word' || token.letterCase !== 'capital' || token.dotted || token.text.length < 2) return false;
	if (token.text.endsWith("'s")) return false;
	return !NOT_GIVEN_NAMES.has(token.text) && !page.isCommonWord(token.text);
}

/**
 * Initials before or after a surname ("В. Мединский", "Мединский В. Р."): whether they are the person's, and the
 * tokens they take up.
 */
export function initialsBeside(
	hit: PlacedHit,
	initials: string,
): { readonly fits: boolean; readonly first: number; readonly last: number } | undefined {
	const { tokens } = hit.block;
	let first = hit.first;
	while (tokens.at(first)?.joined === true && isInitial(tokens.at(first - 1))) first--;
	let last = hit.last;
	if (first === hit.first) while (tokens.at(last + 1)?.joined === true && isInitial(tokens.at(last + 1))) last++;
	if (first === hit.first && last === hit.last) return undefined;
	let fits = true;
	for (let at = first; at <= last; at++) {
		if (at >= hit.first && at <= hit.last) continue;
		fits &&= [...(tokens.at(at)?.text ?? '')].every((letter) => initials.includes(letter));
	}
	return { fits, first, last };
}

function isInitial(token: Token | undefined): boolean {
	return token?.dotted === true && token.text.length <= 2 && token.letterCase !== 'lower';
}
