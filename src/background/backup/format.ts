/**
 * The backup file, version 1: everything that is the reader's, as JSON, usually compressed with gzip. Datasets are in
 * it as format 1, each with the version kept for rolling back; they are checked by the datasets' own checker.
 */
import * as v from 'valibot';
import { IdSchema } from '../../dataset/schema.ts';

export const BACKUP_FORMAT = 'counterpoint-backup';
export const BACKUP_VERSION = 1;

const Short = v.pipe(v.string(), v.maxLength(4096));
const Time = v.pipe(v.number(), v.finite());
const DateTime = v.pipe(
	Short,
	v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date and time'),
);
const WebAddress = v.pipe(
	Short,
	v.check((text) => /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ''), 'must be a web address'),
);

const VersionSchema = v.object({ bundled: v.boolean(), importedAt: DateTime, dataset: v.unknown() });

/** What the reader has said of a dataset: plain values, whatever later versions add to them. */
const KeptSchema = v.objectWithRest(
	{ order: v.number(), enabled: v.boolean() },
	v.union([Short, v.number(), v.boolean(), v.array(Short)]),
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
