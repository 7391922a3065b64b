/** Do the words of the interface fit together: in every language, and with the code that asks for them? Pure. */

/** Messages of one language: key to text. */
export type Messages = Readonly<Record<string, string>>;
export type Locales = Readonly<Record<string, Messages>>;

export interface Sources {
	/** File name to text: code, and the manifest. */
	readonly [file: string]: string;
}

/** The language whose keys the types are made of. */
const FIRST = 'en';

/** One line for each fault. */
export function problems(locales: Locales, sources: Sources): string[] {
	const first = locales[FIRST] ?? {};
	const plurals = pluralBases(first);
	const all = Object.entries(locales);
	return [
		...all.flatMap(([lang, messages]) => missing(lang, messages, first, plurals)),
		...all.flatMap(([lang, messages]) => differing(lang, messages, first, plurals)),
		...unused(first, plurals, sources),
		...madeUp(sources),
	];
}

/** What has an `_other` form has plurals: `popup_found` of `popup_found_other`. */
function pluralBases(messages: Messages): ReadonlySet<string> {
	return new Set(Object.keys(messages).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []));
}

/** `popup_found_one` -> `popup_found`; itself when it is no plural form. */
function baseOf(key: string, plurals: ReadonlySet<string>): string {
	const [, base] = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
	return base !== undefined && plurals.has(base) ? base : key;
}

/** The keys that a language must have, no more and no less: its own plural forms in place of the first language's. */
function missing(lang: string, messages: Messages, first: Messages, plurals: ReadonlySet<string>): string[] {
	const plain = Object.keys(first).filter((key) => baseOf(key, plurals) === key);
	const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
	const wanted = new Set([...plain, ...[...plurals].flatMap((base) => forms.map((form) => `${base}_${form}`))]);
	return [
		...[...wanted].filter((key) => !messages[key]?.trim()).map((key) => `${lang}: "${key}" is missing`),
		...Object.keys(messages)
			.filter((key) => !wanted.has(key))
			.map((key) => `${lang}: "${key}" is not in ${FIRST}, or is a plural form that ${lang} does not have`),
	];
}

function differing(lang: string, messages: Messages, first: Messages, plurals: ReadonlySet<string>): string[] {
	return Object.entries(messages).flatMap(([key, text]) => {
		const base = baseOf(key, plurals);
		const wanted = placeholders(first[base === key ? key : `${base}_other`] ?? '');
		const own = placeholders(text);
		// "the day before": a form for one count alone need not name it.
		const names = base !== key && isForOneCount(lang, key.slice(base.length + 1)) ? [...own, '$1'] : own;
		const same = wanted.every((one) => names.includes(one)) && own.every((one) => wanted.includes(one));
		return same ? [] : [`${lang}: "${key}" has the placeholders ${list(own)}, not ${list(wanted)}`];
	});
}

function placeholders(text: string): string[] {
	return [...new Set(text.match(/\$\d/g))].sort();
}

const list = (names: readonly string[]) => names.join(' ') || 'none';

const COUNTS = Array.from({ length: 200 }, (_, count) => count);

function isForOneCount(lang: string, form: string): boolean {
	const rules = new Intl.PluralRules(lang);
	return COUNTS.filter((count) => rules.select(count) === form).length === 1;
}

/** Keys are typed, so a key that is used stands somewhere as a literal; the type checker refuses one that is not a key. */
function unused(first: Messages, plurals: ReadonlySet<string>, sources: Sources): string[] {
	const literals = new Set(
		Object.values(sources).flatMap((text) => [
			...[...text.matchAll(/(['"])([a-z]\w*)\1/g)].map(([, , word]) => word),
			...[...text.matchAll(/__MSG_(\w+)__/g)].map(([, word]) => word),
		]),
	);
	const bases = new Set(Object.keys(first).map((key) => baseOf(key, plurals)));
	return [...bases].filter((base) => !literals.has(base)).map((base) => `"${base}" is used nowhere`);
}

/** A key that is put together cannot be checked. */
function madeUp(sources: Sources): string[] {
	return Object.entries(sources).flatMap(([file, text]) =>
		[...text.matchAll(/\b(?:tn?|getMessage)\(\s*`[^`]*\$\{/g)].map(
			({ index }) => `${file}: line ${lineOf(text, index)} puts a key together; give its type a list of keys instead`,
		),
	);
}

function lineOf(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
