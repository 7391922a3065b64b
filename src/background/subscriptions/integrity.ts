/**
 * Is it what the publisher meant to send? SHA-256 of the bytes, and an Ed25519 signature over them whose key is pinned
 * at the first update: https://www.rfc-editor.org/rfc/rfc8032
 */

/** What a publisher may put in place of the dataset at its `updateUrl`: where it is and what it must be. */
export interface UpdateNotice {
	readonly url: string;
	readonly version: string;
	/** Hexadecimal. */
	readonly sha256: string;
	/** Both in base64. */
	readonly publicKey?: string | undefined;
	readonly signature?: string | undefined;
}

export type Verdict = { readonly ok: true } | { readonly ok: false; readonly message: string };

const OK: Verdict = { ok: true };

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export function hex(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function checkDigest(
	bytes: Uint8Array<ArrayBuffer>,
	expected: { hex?: string; base64?: string },
): Promise<Verdict> {
	const digest = await sha256(bytes);
	const given =
		expected.hex?.toLowerCase() ?? (expected.base64 === undefined ? undefined : hexOfBase64(expected.base64));
	if (given === undefined || given === hex(digest)) return OK;
	return {
		ok: false,
		message:
			'The dataset is not the one that its publisher has announced: it was altered or cut off on its way. The old version stays.',
	};
}

/**
 * @param pinned The key of an earlier update: from then on every update must be signed with it.
 * @returns `ok` also when nothing is pinned and nothing is signed.
 */
export async function checkSignature(
	bytes: Uint8Array<ArrayBuffer>,
	{ publicKey, signature }: Pick<UpdateNotice, 'publicKey' | 'signature'>,
	pinned: string | undefined,
): Promise<Verdict> {
	if (pinned === undefined && publicKey === undefined && signature === undefined) return OK;
	const refuse = (message: string): Verdict => ({ ok: false, message: `${message} The old version stays.` });
	if (pinned !== undefined && publicKey !== undefined && publicKey !== pinned) {
		return refuse('The update is signed with another key than before. Ask the publisher before you trust it.');
	}
	const key = pinned ?? publicKey;
	if (key === undefined || signature === undefined)
		return refuse('The publisher used to sign this dataset, and this update is not signed.');
	const raw = bytesOfBase64(key);
	const signed = bytesOfBase64(signature);
	if (raw === undefined || signed === undefined) return refuse('The signature of the update cannot be read.');
	const verified = await verify(raw, signed, bytes);
	if (verified === 'unsupported')
		return refuse('This browser cannot check the signature of the update. Update the browser.');
	return verified ? OK : refuse('The signature of the update is wrong: it does not come from its publisher.');
}

async function verify(
	key: Uint8Array<ArrayBuffer>,
	signature: Uint8Array<ArrayBuffer>,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean | 'unsupported'> {
	try {
		const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
		return await crypto.subtle.verify('Ed25519', imported, signature, bytes);
	} catch (error) {
		// Older browsers do not know the algorithm; a key of a wrong length is no key of anybody.
		return error instanceof DOMException && error.name === 'NotSupportedError' ? 'unsupported' : false;
	}
}

export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}

function hexOfBase64(text: string): string | undefined {
	const bytes = bytesOfBase64(text);
	return bytes === undefined ? undefined : hex(bytes);
}
