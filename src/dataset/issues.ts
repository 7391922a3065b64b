/** From the schema's issues to problems in plain words: what is wrong, and what to do about it. */
import type * as v from 'valibot';

/** A problem without its place in the file. */
export interface Finding {
	/** `aliases[0].text`; empty when the entry as a whole is meant. */
	readonly field: string;
	readonly problem: string;
	readonly remedy: string;
}

type Issue = v.BaseIssue<unknown>;
type Path = readonly (string | number)[];

/** Values longer than this are cut in messages. */
const SHOWN = 60;

/** What to do about a value of a known field that is of the right type and yet refused. */
const REMEDIES: Readonly<Record<string, string>> = {
	id: 'Use an id such as "istanbul-round-2", and use the same one wherever the entry is referred to.',
	url: 'Give the whole web address, or leave the field out.',
	archivedAt: 'Give the whole web address, or leave the field out.',
	homepage: 'Give the whole web address, or leave the field out.',
	updateUrl: 'Give the whole web address, or leave the field out.',
	sameAs: 'Give whole web addresses, or leave the field out.',
	startDate: 'Write the date as year, year-month or year-month-day.',
	endDate: 'Write the date as year, year-month or year-month-day.',
	datePublished: 'Write the date as year, year-month or year-month-day.',
	domains: 'Give the host name alone, such as "example.org".',
	country: 'Use the two-letter code in capitals, or leave the field out.',
	inLanguage: 'Use a language tag such as "en", or leave the field out.',
	lang: 'Use a language tag such as "en", or leave the field out.',
	quote: 'Keep the few words that lead a reader to the passage, exactly as they stand in the account.',
	about: 'Name the event; if the dataset has none for it yet, add one.',
	expires: 'Write a duration such as "P7D" for seven days, or leave the field out.',
};

/** `["aliases", 0, "text"]` -> `aliases[0].text`. */
function fieldPath(path: Path): string {
	let text = '';
	for (const key of path) {
		if (typeof key === 'number') text += `[${key}]`;
		else text += text === '' ? key : `.${key}`;
	}
	return text;
}

/** A value as it can stand in a sentence: quoted, on one line, cut when long. */
export function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'null';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (typeof value === 'object') return 'an object';
	const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** All findings that one issue stands for: a union's issue is told by the variant that was meant. */
export function findings(issue: Issue, base: Path = []): Finding[] {
	const path = [...base, ...pathOf(issue)];
	if (issue.type === 'union') {
		const inner = meantVariant(issue);
		if (inner.length > 0) return inner.flatMap((sub) => findings(sub, path));
	}
	return [describe(issue, path)];
}

function pathOf(issue: Issue): Path {
	return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** For an object where a text or an object may stand, the object's own issues say more than "must be a text, or …". */
function meantVariant(issue: Issue): readonly Issue[] {
	const isObject = typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input);
	if (!isObject || issue.issues === undefined) return [];
	return issue.issues.filter(({ path }) => path !== undefined && path.length > 0);
}

function describe(issue: Issue, path: Path): Finding {
	const field = fieldPath(path);
	const name = lastName(path);
	const own = isOwnMessage(issue) ? issue.message : undefined;
	// A key that is missing is reported by the object around it, with the key's name as what was expected.
	if (issue.received === 'undefined' && /object$/.test(issue.type)) {
		return { field, problem: `"${name}" is missing`, remedy: `Add "${name}" to the entry.` };
	}
	const got = show(issue.input);
	if (own !== undefined) {
		return { field, problem: `${own}, but is ${got}`, remedy: remedyFor(name) };
	}
	switch (issue.type) {
		case 'picklist':
			return { field, problem: `must be one of ${choices(issue)}, but is ${got}`, remedy: 'Use one of these words.' };
		case 'array':
			return { field, problem: `must be a list, but is ${got}`, remedy: 'Put the value in square brackets.' };
		case 'string':
			return { field, problem: `must be a text, but is ${got}`, remedy: 'Put the value in quotation marks.' };
		case 'boolean':
			return {
				field,
				problem: `must be true or false, but is ${got}`,
				remedy: 'Write true or false without quotation marks.',
			};
		case 'number':
		case 'integer':
		case 'min_value':
			return {
				field,
				problem: `must be a whole number from 1, but is ${got}`,
				remedy: 'Count paragraphs from 1, or leave the field out.',
			};
		case 'loose_object':
		case 'record':
			return { field, problem: `must be an object, but is ${got}`, remedy: 'Write the fields in curly brackets.' };
		default:
			return {
				field,
				problem: `is not as the format asks, it is ${got}`,
				remedy: 'See docs/dataset-format.md for this field.',
			};
	}
}

/** Fields are named as their author likes, `constructor` included. */
function remedyFor(name: string): string {
	return (Object.hasOwn(REMEDIES, name) ? REMEDIES[name] : undefined) ?? 'Change the value, or leave it out.';
}

/** Messages given in the schema begin with "must"; the library's own ones are not written for authors. */
function isOwnMessage(issue: Issue): boolean {
	return issue.message.startsWith('must ');
}

/** The nearest name in the path: list positions have none. */
function lastName(path: Path): string {
	for (let at = path.length - 1; at >= 0; at -= 1) {
		const key = path[at];
		if (typeof key === 'string') return key;
	}
	return '';
}

function choices(issue: Issue): string {
	return (issue.expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
}
