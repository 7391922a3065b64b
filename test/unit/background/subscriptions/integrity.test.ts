import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkDigest, checkSignature, hex, sha256 } from '../../../../src/background/subscriptions/integrity.ts';

const BYTES = new TextEncoder().encode('{"format":"counterpoint-dataset"}');
const OTHER = new TextEncoder().encode('{"format":"counterpoint-dataset "}');

function signer() {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
	return {
		publicKey: raw.toString('base64'),
		sign: (bytes: Uint8Array) => sign(null, bytes, privateKey).toString('base64'),
	};
}

describe('the digest', () => {
	it('is compared in hexadecimal and in base64', async () => {
		const digest = await sha256(BYTES);
		expect(await checkDigest(BYTES, { hex: hex(digest).toUpperCase() })).toEqual({ ok: true });
		expect(await checkDigest(BYTES, { base64: Buffer.from(digest).toString('base64') })).toEqual({ ok: true });
		expect((await checkDigest(OTHER, { hex: hex(digest) })).ok).toBe(false);
	});
});

describe('the signature', () => {
	const publisher = signer();
	const signed = { publicKey: publisher.publicKey, signature: publisher.sign(BYTES) };

	it('is not asked of who never signed', async () => {
		expect(await checkSignature(BYTES, {}, undefined)).toEqual({ ok: true });
	});

	it('holds for the bytes that were signed, and for no others', async () => {
		expect(await checkSignature(BYTES, signed, undefined)).toEqual({ ok: true });
		expect(await checkSignature(BYTES, signed, publisher.publicKey)).toEqual({ ok: true });
		expect(await checkSignature(OTHER, signed, publisher.publicKey)).toMatchObject({
			message: expect.stringContaining('wrong'),
		});
	});

	it('must come from the key of before', async () => {
		const stranger = signer();
		const replaced = { publicKey: stranger.publicKey, signature: stranger.sign(BYTES) };
		expect(await checkSignature(BYTES, replaced, publisher.publicKey)).toMatchObject({
			message: expect.stringContaining('another key'),
		});
		expect(await checkSignature(BYTES, { signature: replaced.signature }, publisher.publicKey)).toMatchObject({
			ok: false,
		});
	});

	it('may not be left out once there was one', async () => {
		expect(await checkSignature(BYTES, {}, publisher.publicKey)).toMatchObject({
			message: expect.stringContaining('not signed'),
		});
		expect(await checkSignature(BYTES, { publicKey: publisher.publicKey }, undefined)).toMatchObject({ ok: false });
	});

	it('that is no base64, or a key of a wrong length, is refused', async () => {
		expect(await checkSignature(BYTES, { ...signed, signature: '%' }, undefined)).toMatchObject({ ok: false });
		expect(await checkSignature(BYTES, { ...signed, publicKey: 'AAAA' }, undefined)).toMatchObject({ ok: false });
	});
});
