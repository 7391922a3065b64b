/**
 * Inflection read backwards: from a written form to the base forms it may stand for. Only base forms are stored in a
 * lexicon; which languages' rules lead to one is a bit mask, checked against the alias that is met.
 */

import { groupBy } from '../group.ts';
import { once } from '../once.ts';
import { Fnv } from '../text/hash.ts';
import type { FoldedWord } from '../text/word.ts';
import { isLongEnoughForNoun, type ParadigmRow, SHORTEST_STEM } from './paradigm.ts';
import { type InflectLanguage, LANGUAGES, PARADIGMS } from './tables.ts';

export type Scope = 'name' | 'noun';

/** Bits of all (language, scope) pairs: a base form needs no rule. */
export const ANY_RULE = -1;

export function ruleBit(lang: InflectLanguage, scope: Scope): number {
	return 1 << (LANGUAGES.indexOf(lang) * 2 + (scope === 'name' ? 0 : 1));
}

/** The rules of some languages for names or for nouns. */
export function rulesOf(languages: readonly InflectLanguage[], scope: Scope): number {
	return languages.reduce((bits, lang) => bits | ruleBit(lang, scope), 0);
}

/** How a page's words may inflect. */
export interface PageRules {
	readonly bits: number;
	/** Length of the longest ending. */
	readonly reach: number;
}

/** Rules of the page's languages; names of other languages follow their own as well, and these are never longer. */
export function pageRules(languages: readonly InflectLanguage[]): PageRules {
	return {
		bits: rulesOf(languages, 'name') | rulesOf(languages, 'noun'),
		reach: longestEnding([...languages, 'en', 'ru', 'uk']),
	};
}

const NAME_RULES = rulesOf(LANGUAGES, 'name');
const NOUN_RULES = rulesOf(LANGUAGES, 'noun');

/** The rules of all languages that apply to names, or to nouns. */
export function scopeRules(isName: boolean): number {
	return isName ? NAME_RULES : NOUN_RULES;
}

/** One way back from a written ending to a base ending, with the paradigms that allow it. */
export interface WayBack {
	readonly base: string;
	readonly rules: { readonly fits: RegExp | undefined; readonly bits: number }[];
}

const enum Script {
	Any = 0,
	Latin = 1,
	Cyrillic = 2,
}

function scriptOf(unit: number): Script {
	if (unit >= 0x61 && unit <= 0x7a) return Script.Latin;
	return unit >= 0x400 && unit < 0x530 ? Script.Cyrillic : Script.Any;
}

/** Endings read from their last letter: a form is led back in one walk, however many endings there are. */
interface EndingNode {
	/**
	 * Of the ending that is spelt on the way here, by the script of the stem's last letter: a base's ending in one script
	 * cannot stand behind a stem in the other. None when it only ends longer ones.
	 */
	ways: WaysByScript;
	/** By the letter before; most endings have none. */
	before: Map<number, EndingNode> | undefined;
}

type WaysByScript = readonly [any: WayBack[], latin: WayBack[], cyrillic: WayBack[]];

const NO_WAYS: WaysByScript = [[], [], []];

/** Pages are in few languages: the endings of the others are not even made ready. */
const MOST_KEPT = 8;
const kept = new Map<number, EndingNode>();
let latest: { readonly allowed: number; readonly root: EndingNode } | undefined;

/** The endings of what some rules allow; a page asks for the same at every word. */
function endingsOf(allowed: number): EndingNode {
	if (latest?.allowed === allowed) return latest.root;
	let root = kept.get(allowed);
	if (root === undefined) {
		if (kept.size >= MOST_KEPT) kept.clear();
		root = buildEndings(allowed);
		kept.set(allowed, root);
	}
	latest = { allowed, root };
	return root;
}

function buildEndings(allowed: number): EndingNode {
	const root: EndingNode = { ways: NO_WAYS, before: undefined };
	for (const paradigm of PARADIGMS) {
		const bits = bitsOf(paradigm, paradigm.lang) & allowed;
		if (bits === 0) continue;
		const { base, fits } = paradigm;
		const rule = { fits, bits };
		const script = scriptOf(base.charCodeAt(0));
		for (const ending of paradigm.endings) {
			let node = root;
			for (let at = ending.length - 1; at >= 0; at--) {
				const letter = ending.charCodeAt(at);
				let next = node.before?.get(letter);
				if (next === undefined) {
					next = { ways: NO_WAYS, before: undefined };
					node.before ??= new Map();
					node.before.set(letter, next);
				}
				node = next;
			}
			if (node.ways === NO_WAYS) node.ways = [[], [], []];
			addWay(node.ways, script, base, rule);
		}
	}
	return root;
}

function addWay([any, latin, cyrillic]: WaysByScript, script: Script, base: string, rule: WayBack['rules'][0]): void {
	for (const way of any) {
		if (way.base === base) {
			way.rules.push(rule);
			return;
		}
	}
	const way: WayBack = { base, rules: [rule] };
	any.push(way);
	if (script !== Script.Cyrillic) latin.push(way);
	if (script !== Script.Latin) cyrillic.push(way);
}

function bitsOf({ scope }: ParadigmRow, lang: InflectLanguage): number {
	if (scope === 'any') return ruleBit(lang, 'name') | ruleBit(lang, 'noun');
	return ruleBit(lang, scope);
}

/** Length of the longest ending in any of the languages. */
function longestEnding(languages: readonly InflectLanguage[]): number {
	return languages.reduce((longest, lang) => Math.max(longest, longestIn(lang)), 0);
}

const LONGEST = new Map<InflectLanguage, number>();

function longestIn(lang: InflectLanguage): number {
	const known = LONGEST.get(lang);
	if (known !== undefined) return known;
	let longest = 0;
	for (const row of PARADIGMS) {
		if (row.lang === lang) for (const ending of row.endings) longest = Math.max(longest, ending.length);
	}
	LONGEST.set(lang, longest);
	return longest;
}

/** One that `form` may be an inflected form of: its first letters and the base ending of the way back, as one hash. */
export type OnBase = (stem: number, way: WayBack, hash: number) => void;

/**
 * Calls back with every base form that `form` may be an inflected form of by one of the `allowed` rules; few of them are
 * words, and only of these is it worth asking for the rules (`rulesBack`). `reach` is how long an ending may be.
 */
export function eachBase(form: FoldedWord, reach: number, allowed: number, onBase: OnBase): void {
	let node: EndingNode | undefined = endingsOf(allowed);
	let stem = form.length;
	for (; node !== undefined && isLongEnough(form, stem); stem--) {
		const ways: readonly WayBack[] = node.ways[scriptOf(form.units[stem - 1] as number)];
		for (let at = 0; at < ways.length; at++) {
			const way = ways[at] as WayBack;
			const { base } = way;
			let hash = form.hashes[stem] as number;
			for (let unit = 0; unit < base.length; unit++) hash = Math.imul(hash ^ base.charCodeAt(unit), Fnv.Prime);
			onBase(stem, way, hash);
		}
		if (form.length - stem === reach) return;
		node = node.before?.get(form.units[stem - 1] as number);
	}
}

/** The rules by which a form leads back that way. */
export function rulesBack(form: FoldedWord, stem: number, { base, rules }: WayBack): number {
	const whole = form.text(stem) + base;
	let bits = 0;
	for (const rule of rules) if (rule.fits === undefined || rule.fits.test(whole)) bits |= rule.bits;
	return isLongEnoughForNoun(whole, base, form.text().slice(stem)) ? bits : bits & NAME_RULES;
}

const APOSTROPHE = 0x27;

/** Before an apostrophe one letter is a word ("AT&T's"). */
function isLongEnough({ units }: FoldedWord, stem: number): boolean {
	return stem >= SHORTEST_STEM || (stem > 0 && units[stem] === APOSTROPHE);
}

/** Paradigms that replace an ending of the base, by that ending; the others leave the base whole, which is a stem anyway. */
const cutting = once(() => {
	const rows = groupBy(
		PARADIGMS.filter(({ base }) => base !== ''),
		({ base }) => base,
	);
	return { rows, longest: Math.max(...[...rows.keys()].map((base) => base.length)) };
});

/** The stems of a base form by every paradigm of any language that fits it: what a form of it can begin with. */
export function stemsOf(base: string): string[] {
	const stems = [base];
	const { rows, longest } = cutting();
	for (let cut = 1; cut <= longest && base.length - cut >= SHORTEST_STEM; cut++) {
		const own = rows.get(base.slice(base.length - cut));
		if (own?.some(({ fits }) => fits === undefined || fits.test(base))) stems.push(base.slice(0, base.length - cut));
	}
	return stems;
}
