/**
 * The backup file, version 1: everything that is the reader's, as JSON, usually compressed with gzip. Datasets are in
 * it as format 1, each with the version kept for rolling back; they are checked by the datasets' own checker.
 */
import * as v from 'valibot';
import { webUrl } from '../../dataset/address.ts';
import { IdSchema } from '../../dataset/schema.ts';

export const BACKUP_FORMAT = 'counterpoint-backup';
export const BACKUP_VERSION = 1;

const Short = v.pipe(v.string(), v.maxLength(4096));
/** Milliseconds since 1970, within what can be written as a date. */
const LAST_TIME = 8.64e15;
const Time = v.pipe(v.number(), v.minValue(-LAST_TIME), v.maxValue(LAST_TIME));
const DateTime = v.pipe(
	Short,
	v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date and time'),
);
const WebAddress = v.pipe(
	Short,
	v.check((text) => webUrl(text) !== undefined, 'must be a web address'),
);

const VersionSchema = v.object({ bundled: v.boolean(), importedAt: DateTime, dataset: v.unknown() });

const VERSIONS = ['id', 'current', 'previous', 'tiedTo'];

/** What the reader has said of a dataset: plain values, whatever later versions add to them. */
const KeptSchema = v.pipe(
	v.objectWithRest(
		{ order: v.number(), enabled: v.boolean(), ownName: v.exactOptional(Short), tag: v.exactOptional(Short) },
		v.union([Short, v.number(), v.boolean(), v.array(Short)]),
	),
	// Beside its versions, which are in the backup as a whole, nothing may pose as one.
	v.check((kept) => !VERSIONS.some((key) => Object.hasOwn(kept, key)), 'must not say which version it is'),
);

const CorrectionSchema = v.object({
	id: v.pipe(v.string(), v.uuid()),
	madeAt: DateTime,
	kind: v.picklist(['actor', 'event']),
	refs: v.pipe(v.array(v.object({ dataset: IdSchema, id: IdSchema })), v.minLength(1), v.maxLength(20)),
	alias: v.optional(Short),
	text: Short,
	name: Short,
	scope: v.picklist(['page', 'site', 'everywhere']),
	where: Short,
});

const SubscriptionSchema = v.object({
	id: IdSchema,
	url: WebAddress,
	kind: v.picklist(['feed', 'dataset']),
	since: Time,
	checked: Time,
	next: Time,
	failures: v.number(),
	problem: v.exactOptional(Short),
	etag: v.exactOptional(Short),
	lastModified: v.exactOptional(Short),
	changed: v.exactOptional(Time),
	changes: v.exactOptional(v.object({ added: v.number(), changed: v.number(), removed: v.number() })),
	publicKey: v.exactOptional(Short),
});

export const BackupSchema = v.object({
	format: v.literal(BACKUP_FORMAT),
	formatVersion: v.literal(BACKUP_VERSION),
	madeAt: DateTime,
	extensionVersion: Short,
	settings: v.record(v.string(), v.unknown()),
	corrections: v.array(CorrectionSchema),
	subscriptions: v.array(SubscriptionSchema),
	datasets: v.array(v.object({ kept: KeptSchema, current: VersionSchema, previous: v.exactOptional(VersionSchema) })),
});

export type Backup = v.InferOutput<typeof BackupSchema>;
export type BackupVersion = v.InferOutput<typeof VersionSchema>;
