/**
 * Dataset format 1 as valibot schemas: the one place that says what a dataset file may hold.
 * Unknown keys are kept (loose objects); references between entries are checked in `references.ts`.
 */
import * as v from 'valibot';
import { webUrl } from './address.ts';

/** Ids are stable, lower case and safe in a URL, a file name and a database key. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9-]{0,79}$/;
const DATE_PATTERN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LANGUAGE_PATTERN = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const DURATION_PATTERN = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

const nonEmpty = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

export const IdSchema = v.pipe(
	v.string(),
	v.regex(
		ID_PATTERN,
		'must be lower-case letters, digits and hyphens, at most 80 characters, not starting with a hyphen',
	),
);

export const LanguageSchema = v.pipe(
	v.string(),
	v.regex(LANGUAGE_PATTERN, 'must be a language tag such as "en" or "uk"'),
);

/** A string, or one string per language. At least one language must be given. */
export const TextSchema = v.union(
	[nonEmpty, v.pipe(v.record(LanguageSchema, nonEmpty), v.minEntries(1, 'must name at least one language'))],
	'must be a text, or an object from language tag to text',
);

/** ISO 8601 at day, month or year precision: `2025-06-02`, `2025-06`, `2025`. */
export const DateSchema = v.pipe(
	v.string(),
	v.regex(DATE_PATTERN, 'must be a date such as "2025-06-02", "2025-06" or "2025"'),
);

/** Only web links: anything else (`javascript:`, `data:`, `file:`) could act in the reader's browser. */
export const UrlSchema = v.pipe(
	v.string(),
	v.check(isOfTheWeb, 'must be a full web address beginning with https:// or http://'),
	v.check(
		(text) => !isOfTheWeb(text) || webUrl(text) !== undefined,
		'must be a web address without a name or password in it',
	),
);

function isOfTheWeb(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

export const AliasSchema = v.union(
	[
		nonEmpty,
		v.looseObject({
			text: nonEmpty,
			lang: v.optional(LanguageSchema),
			kind: v.optional(v.picklist(['full', 'short', 'acronym', 'nickname', 'phrase', 'office'])),
			strength: v.optional(v.picklist(['strong', 'weak'])),
			inflect: v.optional(v.boolean()),
			forms: v.optional(v.array(nonEmpty)),
			usedBy: v.optional(v.array(IdSchema)),
		}),
	],
	'must be a text, or an object with a "text"',
);

export const GroupSchema = v.looseObject({ id: IdSchema, name: TextSchema, description: v.optional(TextSchema) });

export const SourceSchema = v.looseObject({
	id: IdSchema,
	name: TextSchema,
	domains: v.array(
		v.pipe(v.string(), v.regex(/^[^\s/:]+\.[^\s/:]+$/, 'must be a host name such as "example.org", without a path')),
	),
	country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as "TR"'))),
	inLanguage: v.optional(v.array(LanguageSchema)),
	group: v.optional(IdSchema),
	descriptor: v.optional(TextSchema),
	evidence: v.optional(v.array(v.looseObject({ text: TextSchema, url: v.optional(UrlSchema) }))),
});

export const RoleSchema = v.looseObject({
	title: TextSchema,
	startDate: v.optional(DateSchema),
	endDate: v.optional(DateSchema),
	organization: v.optional(IdSchema),
});

export const ActorSchema = v.looseObject({
	id: IdSchema,
	type: v.picklist(['Person', 'Organization', 'Place']),
	name: TextSchema,
	aliases: v.optional(v.array(AliasSchema)),
	description: v.optional(TextSchema),
	sameAs: v.optional(v.array(UrlSchema)),
	roles: v.optional(v.array(RoleSchema)),
	cues: v.optional(v.array(TextSchema)),
	marked: v.optional(v.boolean()),
});

export const EventSchema = v.looseObject({
	id: IdSchema,
	name: TextSchema,
	aliases: v.optional(v.array(AliasSchema)),
	startDate: v.optional(DateSchema),
	endDate: v.optional(DateSchema),
	location: v.optional(v.array(IdSchema)),
	participants: v.optional(v.array(IdSchema)),
	superEvent: v.optional(IdSchema),
	description: v.optional(TextSchema),
	sameAs: v.optional(v.array(UrlSchema)),
	cues: v.optional(v.array(TextSchema)),
	/** The event of another dataset that this one adds accounts and questions to: it is found and shown as that one. */
	standsFor: v.optional(v.looseObject({ dataset: IdSchema, id: IdSchema })),
});

export const AccountSchema = v.looseObject({
	id: IdSchema,
	source: IdSchema,
	headline: v.optional(TextSchema),
	url: v.optional(UrlSchema),
	archivedAt: v.optional(UrlSchema),
	datePublished: v.optional(DateSchema),
	author: v.optional(nonEmpty),
	inLanguage: v.optional(LanguageSchema),
	/** Empty for what came without: a feed's item is tied to events by its words. */
	about: v.array(IdSchema),
	mentions: v.optional(v.array(IdSchema)),
	summary: v.optional(TextSchema),
	basedOn: v.optional(TextSchema),
	cautions: v.optional(v.array(TextSchema)),
});

/** The words of the passage that bears the position out, as they stand in the account. */
export const LocatorSchema = v.looseObject({
	quote: v.pipe(
		nonEmpty,
		v.check((quote) => quote.trim().split(/\s+/).length <= 8, 'must be at most eight words'),
	),
	paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

export const PositionSchema = v.looseObject({
	account: IdSchema,
	speaker: TextSchema,
	speakerActor: v.optional(IdSchema),
	text: TextSchema,
	locator: v.optional(LocatorSchema),
});

export const QuestionSchema = v.looseObject({
	id: IdSchema,
	about: v.pipe(v.array(IdSchema), v.minLength(1, 'must name at least one event')),
	text: TextSchema,
	kind: v.picklist(['contradiction', 'numbers', 'wording', 'one-sided']),
	positions: v.array(PositionSchema),
	silent: v.optional(v.array(IdSchema)),
});

/** The header fields: what a dataset says about itself, apart from its entries. */
export const HeaderSchema = v.looseObject({
	format: v.literal('counterpoint-dataset', 'must be "counterpoint-dataset"'),
	formatVersion: v.literal(1, 'must be 1, the only version this build can read'),
	id: IdSchema,
	version: nonEmpty,
	name: TextSchema,
	description: v.optional(TextSchema),
	license: v.optional(nonEmpty),
	publisher: v.optional(v.looseObject({ name: nonEmpty, url: v.optional(UrlSchema) })),
	homepage: v.optional(UrlSchema),
	updateUrl: v.optional(UrlSchema),
	expires: v.optional(v.pipe(v.string(), v.regex(DURATION_PATTERN, 'must be a duration such as "P7D"'))),
});

/** One schema per kind of entry, keyed by the array's name in the file. */
export const EntrySchemas = {
	groups: GroupSchema,
	sources: SourceSchema,
	actors: ActorSchema,
	events: EventSchema,
	accounts: AccountSchema,
	questions: QuestionSchema,
} as const;

/** The whole file. The arrays may be absent in a file; readers see empty ones. */
export const DatasetSchema = v.looseObject({
	...HeaderSchema.entries,
	groups: v.optional(v.array(GroupSchema), []),
	sources: v.optional(v.array(SourceSchema), []),
	actors: v.optional(v.array(ActorSchema), []),
	events: v.optional(v.array(EventSchema), []),
	accounts: v.optional(v.array(AccountSchema), []),
	questions: v.optional(v.array(QuestionSchema), []),
});
