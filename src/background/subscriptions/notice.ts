/**
 * A publisher may answer at `updateUrl` with a small notice in place of the dataset: where the dataset is, what its
 * bytes must hash to, and who signed them. Described in docs/subscriptions.md.
 */
import * as v from 'valibot';
import type { UpdateNotice } from './integrity.ts';

const NoticeSchema = v.object({
	format: v.literal('counterpoint-update'),
	formatVersion: v.literal(1),
	version: v.string(),
	/** May be relative to the notice. */
	url: v.pipe(v.string(), v.nonEmpty()),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i)),
	publicKey: v.optional(v.string()),
	signature: v.optional(v.string()),
});

/** A notice is short; a dataset that begins like one is read as a dataset. */
const LONGEST = 10_000;

/** Nothing when the bytes are no notice. */
export function readNotice(bytes: Uint8Array): UpdateNotice | 'broken' | undefined {
	if (bytes.byteLength > LONGEST) return undefined;
	const text = new TextDecoder().decode(bytes);
	if (!/"format"\s*:\s*"counterpoint-update"/.test(text)) return undefined;
	try {
		const parsed = v.safeParse(NoticeSchema, JSON.parse(text));
		return parsed.success ? parsed.output : 'broken';
	} catch {
		return 'broken';
	}
}
