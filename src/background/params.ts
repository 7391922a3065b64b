/** The shape of every message's parameters. What a page could have a hand in is limited in size as well. */
import * as v from 'valibot';
import { IdSchema } from '../dataset/schema.ts';
import { BROWSED_KINDS } from '../protocol/browse.ts';
import { DATASET_COLORS } from '../protocol/dataset-choices.ts';
import { LONGEST_TEXT, MOST_BLOCKS, MOST_CHARACTERS, MOST_ON_PAGE, MOST_REFS } from '../protocol/limits.ts';
import type { ContentToBackground, PagesToBackground, Params } from '../protocol/messages.ts';
import { NAME_LANGUAGES } from '../protocol/settings.ts';

export type Incoming = ContentToBackground & PagesToBackground;
export type IncomingType = keyof Incoming;

const ShortText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

const RefSchema = v.object({ dataset: IdSchema, id: IdSchema });

const RefsSchema = v.pipe(v.array(RefSchema), v.minLength(1), v.maxLength(MOST_REFS));
const KindSchema = v.picklist(['actor', 'event']);

const PageSchema = v.object({
	url: ShortText,
	canonical: v.optional(ShortText),
	title: v.optional(ShortText),
	lang: v.optional(ShortText),
	published: v.optional(ShortText),
});

const BlocksSchema = v.pipe(
	v.array(v.string()),
	v.maxLength(MOST_BLOCKS),
	v.check((blocks) => blocks.reduce((sum, { length }) => sum + length, 0) <= MOST_CHARACTERS),
);

const NoParams = v.object({});

const OwnKindSchema = v.picklist(['sources', 'actors', 'events', 'accounts', 'questions']);

/** Entries are checked by the datasets' own checker. */
const OwnRequestSchema = v.variant('type', [
	v.object({ type: v.literal('put'), kind: OwnKindSchema, entry: v.record(v.string(), v.unknown()) }),
	v.object({ type: v.literal('remove'), kind: OwnKindSchema, id: IdSchema }),
	v.object({
		type: v.literal('page'),
		page: v.object({
			headline: ShortText,
			url: ShortText,
			outlet: ShortText,
			datePublished: ShortText,
			inLanguage: ShortText,
			event: v.optional(RefSchema),
			question: ShortText,
			questionKind: v.picklist(['contradiction', 'numbers', 'wording', 'one-sided']),
			speaker: ShortText,
			position: ShortText,
			quote: ShortText,
		}),
	}),
]);

export const ParamSchemas: { readonly [T in IncomingType]: v.GenericSchema<unknown, Params<Incoming, T>> } = {
	detect: v.object({ page: PageSchema, blocks: BlocksSchema }),
	about: v.object({
		page: PageSchema,
		story: v.pipe(v.array(v.object({ ref: RefSchema, score: v.number() })), v.maxLength(MOST_ON_PAGE)),
	}),
	card: v.object({
		refs: RefsSchema,
		kind: KindSchema,
		page: PageSchema,
		onPage: v.pipe(v.array(RefSchema), v.maxLength(MOST_ON_PAGE)),
	}),
	load: v.object({ part: v.picklist(['article', 'card', 'frame-style']) }),
	'known-source': v.object({ url: ShortText }),
	correct: v.object({
		page: v.object({ url: ShortText }),
		scope: v.picklist(['page', 'site', 'everywhere']),
		corrected: v.object({
			kind: KindSchema,
			refs: RefsSchema,
			alias: v.optional(ShortText),
			text: ShortText,
			name: ShortText,
		}),
	}),
	'correction-undo': v.object({ id: v.pipe(v.string(), v.uuid()) }),
	'open-panel': NoParams,
	search: v.object({
		query: v.pipe(v.string(), v.maxLength(500)),
		limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
		near: v.optional(v.pipe(v.array(RefSchema), v.maxLength(50))),
	}),
	detail: v.object({ ref: RefSchema, kind: v.picklist(['actor', 'event', 'account', 'source']) }),
	story: v.object({
		page: PageSchema,
		story: v.pipe(v.array(RefSchema), v.maxLength(50)),
		named: v.pipe(v.array(v.object({ kind: KindSchema, ref: RefSchema })), v.maxLength(10_000)),
	}),
	corrections: NoParams,
	datasets: NoParams,
	'dataset-switch': v.object({ id: IdSchema, enabled: v.boolean() }),
	'dataset-remove': v.object({ id: IdSchema }),
	'dataset-restore': NoParams,
	'dataset-export': v.object({ id: IdSchema, format: v.picklist(['dataset', 'json-ld', 'csv']) }),
	'dataset-choices': v.object({
		id: IdSchema,
		ownName: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80))),
		tag: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(8))),
		color: v.optional(v.picklist(DATASET_COLORS)),
		languages: v.optional(v.pipe(v.array(v.picklist(NAME_LANGUAGES)), v.maxLength(NAME_LANGUAGES.length))),
	}),
	browse: v.object({
		dataset: IdSchema,
		kind: v.picklist(BROWSED_KINDS),
		query: v.pipe(v.string(), v.maxLength(200)),
	}),
	'browse-rows': v.object({
		dataset: IdSchema,
		kind: v.picklist(BROWSED_KINDS),
		ids: v.pipe(v.array(IdSchema), v.maxLength(500)),
	}),
	'datasets-changed': NoParams,
	'dataset-rollback': v.object({ id: IdSchema }),
	'dataset-order': v.object({ ids: v.pipe(v.array(IdSchema), v.maxLength(10_000)) }),
	subscriptions: NoParams,
	subscribe: v.object({ url: ShortText }),
	unsubscribe: v.object({ id: IdSchema }),
	'subscription-check': v.object({ id: IdSchema }),
	own: NoParams,
	'own-check': v.object({ request: OwnRequestSchema }),
	'own-save': v.object({ request: OwnRequestSchema }),
	'own-undo': NoParams,
	'own-patch': v.object({ dataset: IdSchema }),
	'own-page': v.object({ tab: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
	requests: v.object({ limit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)) }),
};

/** All that a content script may ask. */
const FROM_CONTENT: ReadonlySet<string> = new Set<keyof ContentToBackground>([
	'detect',
	'about',
	'card',
	'load',
	'known-source',
	'correct',
	'correction-undo',
	'open-panel',
]);

export function mayContentAsk(type: IncomingType): boolean {
	return FROM_CONTENT.has(type);
}

export function isIncoming(type: unknown): type is IncomingType {
	return typeof type === 'string' && Object.hasOwn(ParamSchemas, type);
}
