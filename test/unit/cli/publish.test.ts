/** The notice of an update: without a key, with one that is no key, and of what is no dataset. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UsageError } from '../../../src/cli/output.ts';
import { publishCommand } from '../../../src/cli/publish.ts';

const DATASET = 'test/fixtures/datasets/valid.json';
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'counterpoint-publish-'));
	vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

const noticeFrom = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

test('without a key there is a digest and no signature', async () => {
	const out = join(folder, 'notice.json');
	expect(await publishCommand([DATASET, '--url', 'files/x.json', '--out', out])).toBe(0);
	const notice = noticeFrom(out);
	expect(notice).toMatchObject({ url: 'files/x.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
	expect(Object.keys(notice)).not.toContain('signature');
});

test('a new key is its owner’s alone, and serves again', async () => {
	const [key, out] = [join(folder, 'key.pem'), join(folder, 'notice.json')];
	const publish = () => publishCommand([DATASET, '--key', key, '--out', out]);
	expect(await publish()).toBe(0);
	const first = noticeFrom(out);
	expect(statSync(key).mode & 0o077).toBe(0);
	expect(await publish()).toBe(0);
	expect(noticeFrom(out)).toEqual(first);
});

test('a file that is no key is refused and left as it is', async () => {
	const key = join(folder, 'key.pem');
	writeFileSync(key, 'letters');
	await expect(publishCommand([DATASET, '--key', key])).rejects.toThrow(UsageError);
	expect(readFileSync(key, 'utf8')).toBe('letters');
});

test('what is no valid dataset is not announced', async () => {
	const file = join(folder, 'bad.json');
	writeFileSync(file, '{"format": "counterpoint-dataset"}');
	expect(await publishCommand([file, '--out', join(folder, 'notice.json')])).toBe(1);
	expect(() => statSync(join(folder, 'notice.json'))).toThrow();
});

test('a wrong call says what is wrong', async () => {
	await expect(publishCommand([])).rejects.toThrow(UsageError);
	await expect(publishCommand([DATASET, '--secret', 'x'])).rejects.toThrow('There is no option --secret.');
});
