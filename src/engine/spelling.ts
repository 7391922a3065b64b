/** What the exact spelling of a hit says against it: signs, web addresses, and words that only look like an acronym. */
import { CaseNeed, caseNeedAt } from './lexicon/layout.ts';
import type { LexiconAlias } from './lexicon/open.ts';
import type { Page, PlacedHit } from './page.ts';
import type { Token } from './text/token.ts';
import { tokenize } from './text/tokens.ts';

/** Signs at the end of a name that another name lacks ("Disney+", "C#"). */
const SIGNS = '+#*';
/** Between two parts of a name ("AT&T", "A+E", "Ernst & Young"). */
const SIGN_WITHIN = /[&+](?= ?[\p{L}\p{N}])/gu;
const ADDRESS_BEHIND = /^\.\p{Ll}/u;
const ADDRESS_BEFORE = /[a-z]\.$/i;
/** An acronym is written as a word ("Nato") when it has at least so many letters. */
const SHORTEST_WORDLIKE = 4;
/** Pronouns that acronyms look like once a headline is all in capitals. */
const PRONOUNS = new Set(['us', 'it', 'who', 'me']);

export function isSpeltAsNamed(page: Page, hit: PlacedHit): boolean {
	return hasItsSigns(hit) && !isInAddress(hit) && !isWordLikeAcronym(page, hit);
}

/** The signs of the name, at its end and within, stand in the text, and no other: "AT&T" is not "AT T". */
function hasItsSigns({ alias, block: { text, tokens }, first, last }: PlacedHit): boolean {
	const end = tokens.end(last);
	if (alias.plain)
		return (
			first === last ||
			!mayHaveSigns(text, tokens.start(first), end) ||
			signsWithin(text.slice(tokens.start(first), end)) === ''
		);
	const sign = alias.text.charAt(alias.text.length - 1);
	if (SIGNS.includes(sign) && text.charAt(end) !== sign) return false;
	return first === last || signsWithin(alias.text) === signsWithin(text.slice(tokens.start(first), end));
}

/** Most texts have none of them at all, and looking is cheaper than matching. */
function mayHaveSigns(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x26 || code === 0x2b) return true;
	}
	return false;
}

function signsWithin(name: string): string {
	return name.match(SIGN_WITHIN)?.join('') ?? '';
}

/** "Ryanair.com", "Leave.EU": an address or a name made like one; not where the dataset gives the address itself. */
function isInAddress({ block: { tokens, text }, first, last }: PlacedHit): boolean {
	const start = tokens.start(first);
	const end = tokens.end(last);
	if (text.charAt(end) === '.' && !isBlank(text, end + 1) && ADDRESS_BEHIND.test(text.slice(end, end + 2))) return true;
	if (text.charAt(start - 1) !== '.' || tokens.isDotted(first) || tokens.isDotted(first - 1)) return false;
	return ADDRESS_BEFORE.test(text.slice(start - 2, start));
}

/** A full stop ends a sentence more often than not. */
function isBlank(text: string, at: number): boolean {
	return at >= text.length || text.charCodeAt(at) === 0x20;
}

/** A word of an acronym's letters that is none: "Nato" where the page writes "nato", "Loty" for LOT, "US" as a pronoun. */
function isWordLikeAcronym(page: Page, { alias, block, first, last, inflected }: PlacedHit): boolean {
	for (let at = first; at <= last; at++) {
		if (caseNeedAt(alias.caseNeeds, at - first) !== CaseNeed.Upper) continue;
		const token = block.tokens.at(at);
		if (token === undefined || token.dotted) continue;
		const isAlone = first === last;
		if (block.shouting) {
			if (isAlone && (PRONOUNS.has(token.text) || (inflected && isShort(alias)))) return true;
			continue;
		}
		if (isAlone && token.letterCase === 'capital' && !inflected && page.isCommonWord(token.text)) return true;
		if (inflected && isAlone && !isInflectedAcronym(alias, token, block.text)) return true;
	}
	return false;
}

function isShort(alias: LexiconAlias): boolean {
	return (tokenize(alias.text)[0]?.text.length ?? 0) < SHORTEST_WORDLIKE;
}

/** The ending of an acronym is written small behind its capitals ("МИДа"), or the whole as a word ("Нато", "Юнеско"). */
function isInflectedAcronym(alias: LexiconAlias, token: Token, text: string): boolean {
	if (token.text.endsWith("'s")) return true;
	const letters = text.slice(token.start, token.end);
	if (/^\p{Lu}{2}/u.test(letters)) return token.letterCase !== 'upper';
	return !isShort(alias);
}
