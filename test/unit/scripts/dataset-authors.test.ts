/** The guide for authors of datasets, done as it says: its files are written, its commands run, in its order. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkDigest, checkSignature } from '../../../src/background/subscriptions/integrity.ts';
import { readNotice } from '../../../src/background/subscriptions/notice.ts';
import { runCommand } from '../../../src/cli/commands.ts';

const GUIDE = 'docs/dataset-authors.md';
const PREFIX = 'npm run -s dataset -- ';
/** In the guide the author's files are in `data`; here they are somewhere else. */
let folder: string;

interface Done {
	readonly command: string;
	readonly code: number;
	readonly out: string;
	readonly errors: string;
}
const done: Done[] = [];
const outOf = (command: string) => done.findLast((one) => one.command.startsWith(command))?.out ?? '';

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'counterpoint-guide-'));
	for (const token of marked.lexer(readFileSync(GUIDE, 'utf8'))) {
		if (token.type !== 'code') continue;
		const { lang = '', text } = token as { lang?: string; text: string };
		if (lang === 'yaml') write(/^# (\S+)/.exec(text)?.[1] ?? '', text);
		else if (lang.startsWith('text ')) write(lang.slice('text '.length), text);
		else for (const line of text.split('\n')) await run(line);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
	if (!path.startsWith('data/')) throw new Error(`The guide does not say where this belongs: ${text.slice(0, 80)}`);
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${text}\n`);
}

async function run(line: string): Promise<void> {
	if (!line.startsWith(PREFIX)) throw new Error(`The guide has another kind of command: ${line}`);
	const command = line.slice(PREFIX.length);
	const args = command.split(' ').map((word) => (word.startsWith('data/') ? join(folder, word) : word));
	const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
	const code = await runCommand(args);
	const textOf = ({ mock }: { readonly mock: { readonly calls: readonly unknown[][] } }) => mock.calls.flat().join('');
	done.push({ command, code, out: textOf(written), errors: textOf(said) });
	vi.restoreAllMocks();
}

test('every command succeeds', () => {
	expect(done.length).toBeGreaterThan(8);
	expect(done.filter(({ code }) => code !== 0)).toEqual([]);
});

test('the text is understood as the guide says', () => {
	const { mentions, story } = JSON.parse(outOf('detect')) as {
		mentions: { text: string; ids: { id: string }[] }[];
		story: { id: string }[];
	};
	const found = mentions.map(({ text, ids }) => `${text}: ${ids[0]?.id}`);
	expect(found).toContain('Ada Quayle: ada-quayle');
	expect(found).toContain('Quayle: ada-quayle');
	expect(found).toContain("the dockers' union: dockers-union");
	expect(story[0]?.id).toBe('harbour-talks-june');
	expect(JSON.parse(outOf('evaluate').split('\n')[0] ?? '')).toMatchObject({ all: { strict: { recall: 1 } } });
	expect(outOf('search')).toContain('Ada Quayle');
});

test('what is published is what a subscriber takes', async () => {
	const dataset = new Uint8Array(readFileSync(join(folder, 'data', 'harbour-talks.json')));
	const notice = readNotice(new Uint8Array(readFileSync(join(folder, 'data', 'harbour-talks.update.json'))));
	if (notice === undefined || notice === 'broken') throw new Error('The notice is none.');
	expect(notice).toMatchObject({ version: '2025.06.05', url: 'harbour-talks.json' });
	expect(await checkDigest(dataset, { hex: notice.sha256 })).toEqual({ ok: true });
	expect(await checkSignature(dataset, notice, undefined)).toMatchObject({ ok: true });
	// The key of the first publication serves the second: it is made once.
	expect(done.filter(({ errors }) => errors.includes('is a new key'))).toHaveLength(1);
	expect(await checkSignature(dataset, notice, notice.publicKey)).toMatchObject({ ok: true });
});
