/**
 * Inflection read backwards: from a written form to the base forms it may stand for. Only base forms are stored in a
 * lexicon; which languages' rules lead to one is a bit mask, checked against the alias that is met.
 */

import { groupBy } from '../group.ts';
import { once } from '../once.ts';
import { hashStep } from '../text/hash.ts';
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
interface WayBack {
	readonly base: string;
	/** The script of the base's ending: a stem of the other one cannot stand before it. */
	readonly script: Script;
	/** Of all its rules. */
	readonly bits: number;
	readonly rules: readonly { readonly fits: RegExp | undefined; readonly bits: number }[];
}

const enum Script {
	Any = 0,
	Latin = 1,
	Cyrillic = 2,
	/** Both of them. */
	Mixed = 3,
}

function scriptOf(unit: number): Exclude<Script, Script.Mixed> {
	if (unit >= 0x61 && unit <= 0x7a) return Script.Latin;
	return unit >= 0x400 && unit < 0x530 ? Script.Cyrillic : Script.Any;
}

/** Endings read from their last letter: a form is led back in one walk, however many endings there are. */
interface EndingNode {
	/** Of the ending that is spelt on the way here; none when it only ends longer ones. */
	readonly ways: WayBack[];
	readonly before: Map<number, EndingNode>;
	/** Rules of the ending and of all longer ones: where none of them is asked for, the walk is over. */
	bits: number;
	/** The rules that were last asked for, and what they allow: a page asks for the same at every word. */
	allowed: number;
	byScript: WaysByScript;
}

const NO_WAYS: WaysByScript = [[], [], []];

function emptyNode(): EndingNode {
	return { ways: [], before: new Map(), bits: 0, allowed: 0, byScript: NO_WAYS };
}

/** Those of a node's ways that some rules allow, by the script of the stem's last letter. */
type WaysByScript = readonly [any: readonly WayBack[], latin: readonly WayBack[], cyrillic: readonly WayBack[]];

const endings = once(buildEndings);

function buildEndings(): EndingNode {
	const root = emptyNode();
	for (const [ending, byBase] of rulesByEnding()) {
		const ways = [...byBase].map(
			([base, rules]): WayBack => ({
				base,
				script: scriptOf(base.charCodeAt(0)),
				rules,
				bits: rules.reduce((bits, rule) => bits | rule.bits, 0),
			}),
		);
		const bits = ways.reduce((all, way) => all | way.bits, 0);
		let node = root;
		node.bits |= bits;
		for (let at = ending.length - 1; at >= 0; at--) {
			const letter = ending.charCodeAt(at);
			const next = node.before.get(letter) ?? emptyNode();
			node.before.set(letter, next);
			node = next;
			node.bits |= bits;
		}
		node.ways.push(...ways);
	}
	return root;
}

function rulesByEnding(): Map<string, Map<string, { fits: RegExp | undefined; bits: number }[]>> {
	const found = new Map<string, Map<string, { fits: RegExp | undefined; bits: number }[]>>();
	for (const paradigm of PARADIGMS) {
		for (const ending of paradigm.endings) {
			const byBase = found.get(ending) ?? new Map<string, { fits: RegExp | undefined; bits: number }[]>();
			found.set(ending, byBase);
			const rules = byBase.get(paradigm.base) ?? [];
			byBase.set(paradigm.base, rules);
			rules.push({ fits: paradigm.fits, bits: bitsOf(paradigm, paradigm.lang) });
		}
	}
	return found;
}

function bitsOf({ scope }: ParadigmRow, lang: InflectLanguage): number {
	if (scope === 'any') return ruleBit(lang, 'name') | ruleBit(lang, 'noun');
	return ruleBit(lang, scope);
}

/** Length of the longest ending in any of the languages. */
function longestEnding(languages: readonly InflectLanguage[]): number {
	return languages.reduce((longest, lang) => Math.max(longest, LONGEST[lang]), 0);
}

const LONGEST: Readonly<Record<InflectLanguage, number>> = Object.fromEntries(
	LANGUAGES.map((lang) => [
		lang,
		Math.max(...PARADIGMS.filter((row) => row.lang === lang).flatMap(({ endings }) => endings.map((e) => e.length))),
	]),
) as Record<InflectLanguage, number>;

/** One that `form` may be an inflected form of: its first letters and a base ending, as one hash; and by which rules. */
type OnBase = (stem: number, base: string, hash: number, rulesOf: () => number) => void;

/**
 * Calls back with every base form that `form` may be an inflected form of by one of the `allowed` rules; few of them are
 * words, and only of these is it worth asking for the rules. `reach` is how long an ending may be.
 */
export function eachBase(form: FoldedWord, reach: number, allowed: number, onBase: OnBase): void {
	let node: EndingNode | undefined = endings();
	let stem = form.length;
	let way: WayBack | undefined;
	const rulesOf = () => (way === undefined ? 0 : rulesBack(form, stem, way) & allowed);
	for (; node !== undefined && isLongEnough(form, stem); stem--) {
		const ways: readonly WayBack[] = waysOf(node, allowed)[scriptOf(form.units[stem - 1] as number)];
		for (let at = 0; at < ways.length; at++) {
			way = ways[at] as WayBack;
			const { base } = way;
			let hash = form.hashes[stem] as number;
			for (let unit = 0; unit < base.length; unit++) hash = hashStep(hash, base.charCodeAt(unit));
			onBase(stem, base, hash, rulesOf);
		}
		if (form.length - stem === reach) return;
		node = node.before.get(form.units[stem - 1] as number);
		if (node !== undefined && (node.bits & allowed) === 0) return;
	}
}

/** The rules by which a form leads back that way. */
function rulesBack(form: FoldedWord, stem: number, { base, rules }: WayBack): number {
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

function waysOf(node: EndingNode, allowed: number): WaysByScript {
	if (node.allowed === allowed || node.ways.length === 0) return node.byScript;
	const any = node.ways.filter(({ bits }) => (bits & allowed) !== 0);
	const behind = (stem: Script) => any.filter(({ script }) => (script | stem) !== Script.Mixed);
	node.allowed = allowed;
	node.byScript = [any, behind(Script.Latin), behind(Script.Cyrillic)];
	return node.byScript;
}

/** Paradigms that replace an ending of the base, by that ending; the others leave the base whole, which is a stem anyway. */
const cutting = once(() =>
	groupBy(
		PARADIGMS.filter(({ base }) => base !== ''),
		({ base }) => base,
	),
);
const LONGEST_BASE = Math.max(...PARADIGMS.map(({ base }) => base.length));

/** The stems of a base form by every paradigm of any language that fits it: what a form of it can begin with. */
export function stemsOf(base: string): string[] {
	const stems = [base];
	for (let cut = 1; cut <= LONGEST_BASE && base.length - cut >= SHORTEST_STEM; cut++) {
		const rows = cutting().get(base.slice(base.length - cut));
		if (rows?.some(({ fits }) => fits === undefined || fits.test(base))) stems.push(base.slice(0, base.length - cut));
	}
	return stems;
}
