/**
 * `publish FILE [--key FILE] [--url URL] [--out FILE]`: the notice that subscribers are given in place of the dataset: where
 * it is, what its bytes hash to and, with a key, a signature over them (docs/subscriptions.md).
 */
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readValid, UsageError, writeLine } from './output.ts';

export async function publishCommand(args: readonly string[]): Promise<number> {
	const { file, key: keyFile, url, out } = parseArgs(args);
	const dataset = await readValid(file);
	if (dataset === undefined) return 1;
	const bytes = await readFile(file);
	const notice = {
		format: 'counterpoint-update',
		formatVersion: 1,
		version: dataset.version,
		url: url ?? basename(file),
		sha256: createHash('sha256').update(bytes).digest('hex'),
		...(keyFile === undefined ? {} : signed(bytes, await keyFrom(keyFile))),
	};
	const text = JSON.stringify(notice, undefined, '\t');
	if (out === undefined) writeLine(text);
	else await writeFile(out, `${text}\n`);
	return 0;
}

function signed(bytes: Uint8Array, key: KeyObject): { readonly publicKey: string; readonly signature: string } {
	// The key itself, 32 bytes: of all forms that Node exports, only this one has it bare.
	const { x = '' } = key.export({ format: 'jwk' });
	return {
		publicKey: Buffer.from(x, 'base64url').toString('base64'),
		signature: sign(null, bytes, key).toString('base64'),
	};
}

/** The private key in a file; the first time one is made. */
async function keyFrom(path: string): Promise<KeyObject> {
	const pem = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return undefined;
		throw new UsageError(`The key ${path} cannot be read (${error.message}).`);
	});
	if (pem === undefined) return newKey(path);
	const key = keyOf(pem);
	if (key?.asymmetricKeyType !== 'ed25519') throw new UsageError(`${path} holds no private Ed25519 key in PEM form.`);
	return key;
}

function keyOf(pem: string): KeyObject | undefined {
	try {
		return createPrivateKey(pem);
	} catch {
		return undefined;
	}
}

async function newKey(path: string): Promise<KeyObject> {
	const { privateKey } = generateKeyPairSync('ed25519');
	await writeFile(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
	console.error(`${path} is a new key. Keep it, and keep it to yourself: subscribers take no update without it.`);
	return privateKey;
}

interface Options {
	readonly file: string;
	readonly key: string | undefined;
	readonly url: string | undefined;
	readonly out: string | undefined;
}

function parseArgs(args: readonly string[]): Options {
	const files: string[] = [];
	const given = new Map<string, string>();
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? '';
		if (!arg.startsWith('--')) {
			files.push(arg);
			continue;
		}
		if (!['--key', '--url', '--out'].includes(arg)) throw new UsageError(`There is no option ${arg}.`);
		at += 1;
		const value = args[at];
		if (value === undefined) throw new UsageError(`${arg} needs a value.`);
		given.set(arg, value);
	}
	const [file] = files;
	if (file === undefined || files.length > 1 || !file.endsWith('.json'))
		throw new UsageError('Name the one JSON file that is served, as compile --out writes it.');
	return { file, key: given.get('--key'), url: given.get('--url'), out: given.get('--out') };
}
