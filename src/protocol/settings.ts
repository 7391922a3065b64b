/**
 * The reader's choices: what there is to choose, what holds while nothing is chosen, and how stored values are read.
 * Each choice is stored under a key of its own, so that of two devices the later one wins choice by choice. By hand
 * and without a schema library, because that would be a tenth of the content script.
 */

/** The allowed values of every simple choice; the first one is the default. */
export const CHOICES = {
	/** The first mention of each actor on a page, or all of them. */
	actors: ['first', 'every'],
	events: ['first', 'every'],
	/** Countries, capitals and agencies, which datasets list without wanting them marked. */
	unmarked: ['none', 'first', 'every'],
	/** `none`: no marks in the page; keys, panel and popup know the mentions all the same. */
	markStyle: ['tint', 'underline', 'none'],
	/** The switch for everything. */
	reading: ['on', 'off'],
	/** What is read of sites that the reader has not decided about. */
	newSites: ['articles', 'known-sources', 'asked'],
	cardDelay: ['usual', 'short', 'long'],
	/** Whether the popup keeps the last searches, on this device. */
	recentSearches: ['on', 'off'],
	textSize: ['usual', 'large', 'larger', 'largest'],
	/** The language that a dataset's texts are shown in when they are not there in that of the interface. */
	textLanguage: ['auto', 'en', 'uk', 'ru', 'bg', 'cs', 'de', 'pl', 'sl', 'tr'],
} as const;

/** Languages whose names the engine can inflect. */
export const NAME_LANGUAGES = ['en', 'uk', 'ru', 'bg', 'cs', 'de', 'pl', 'sl', 'tr'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

type ChoiceKey = keyof typeof CHOICES;
type Choices = { readonly [K in ChoiceKey]: (typeof CHOICES)[K][number] };

/** A site by its host (see `siteOf`): switched on or off by the reader. What is absent follows `newSites`. */
export type Sites = Readonly<Record<string, 'on' | 'off'>>;

export interface Settings extends Choices {
	/** Pages in these languages are marked; empty means all. */
	readonly nameLanguages: readonly NameLanguage[];
	readonly sites: Sites;
}

/** Of the layout below. Another layout gets another number, and devices that know only this one keep theirs. */
const PREFIX = 'settings1.';
/** A stored item is 8 kB at most and there are 512 at most, so sites are spread over a fixed number of items. */
const BUCKETS = 16;

const keyOf = (name: string): string => PREFIX + name;
const bucketKey = (bucket: number): string => keyOf(`sites.${bucket.toString(BUCKETS)}`);
const CHOICE_KEYS = Object.keys(CHOICES) as ChoiceKey[];

/** All keys under which something may be stored. */
export const STORED_KEYS: readonly string[] = [
	...[...CHOICE_KEYS, 'nameLanguages'].map(keyOf),
	...Array.from({ length: BUCKETS }, (_, bucket) => bucketKey(bucket)),
];

/** Settings from stored items; what is missing or broken falls back by itself, so that a bad value never stops a page. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
	const choices = CHOICE_KEYS.map((name) => {
		const values: readonly unknown[] = CHOICES[name];
		const value = stored[keyOf(name)];
		return [name, values.includes(value) ? value : values[0]];
	});
	const languages = stored[keyOf('nameLanguages')];
	const sites = STORED_KEYS.filter((key) => key.startsWith(keyOf('sites.')))
		.flatMap((key) => Object.entries(stored[key] ?? {}))
		.filter(([, value]) => value === 'on' || value === 'off');
	return {
		...(Object.fromEntries(choices) as Choices),
		nameLanguages: Array.isArray(languages) ? NAME_LANGUAGES.filter((lang) => languages.includes(lang)) : [],
		sites: Object.fromEntries(sites),
	};
}

export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** The stored items of settings, each under its key. */
export function storedItems({ nameLanguages, sites, ...choices }: Settings): Record<string, unknown> {
	const buckets = Array.from({ length: BUCKETS }, (): Record<string, string> => ({}));
	for (const [site, value] of Object.entries(sites)) Object.assign(buckets[bucketOf(site)] ?? {}, { [site]: value });
	return {
		...Object.fromEntries(Object.entries(choices).map(([name, value]) => [keyOf(name), value])),
		[keyOf('nameLanguages')]: nameLanguages,
		...Object.fromEntries(buckets.map((bucket, index) => [bucketKey(index), bucket])),
	};
}

/** Only what differs between two settings: a device writes what its reader has changed and nothing else. */
export function changedItems(before: Settings, after: Settings): Record<string, unknown> {
	const known = storedItems(before);
	return Object.fromEntries(
		Object.entries(storedItems(after)).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(known[key])),
	);
}

/** Is a setting among items that have changed? */
export function concerns(items: Readonly<Record<string, unknown>>, name: keyof Settings): boolean {
	return Object.keys(items).some((key) => key === keyOf(name) || key.startsWith(keyOf(`${name}.`)));
}

function bucketOf(site: string): number {
	let hash = 0;
	for (const letter of site) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
	return hash & (BUCKETS - 1);
}
