import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileCommand } from '../../../src/cli/compile.ts';
import { openLexicon } from '../../../src/engine/index.ts';
import { event, makeDataset, person } from '../../support/dataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-compile-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const { actors, events, groups, sources, accounts, questions, ...header } = makeDataset({
	actors: [person('ada-quayle', 'Ada Quayle'), person('ben-oar', 'Ben Oar')],
	events: [event('fair', 'Boat Fair', { participants: ['ben-oar'] })],
});
const lines = [
	header,
	...events.map((entry) => ({ kind: 'event', ...entry })),
	...actors.map((entry) => ({ kind: 'actor', ...entry })),
].map((entry) => JSON.stringify(entry));
writeFileSync(at('set.jsonl'), `${lines.join('\n')}\n`);
writeFileSync(at('whole.json'), JSON.stringify({ ...header, actors, events }));
writeFileSync(at('broken.jsonl'), `${lines.join('\n')}\n{"kind":"actor","id":"NO"}\n{\n`);
writeFileSync(at('loose.jsonl'), `${[lines[0], lines[1]].join('\n')}\n`);

let written: string;
let told: string;
beforeEach(() => {
	written = '';
	told = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		written += String(text);
		return true;
	});
	vi.spyOn(console, 'error').mockImplementation((text) => {
		told += `${text}\n`;
	});
});
afterEach(() => void vi.restoreAllMocks());

function records(file: string) {
	const lexicon = openLexicon(new Uint8Array(readFileSync(file)).slice().buffer);
	return Array.from({ length: lexicon.entityCount }, (_, index) => lexicon.entity(index));
}

describe('compile', () => {
	it('makes the same of lines, in any order, as of a whole file', async () => {
		expect(await compileCommand([at('set.jsonl'), '--out', at('lines.lexicon')])).toBe(0);
		expect(JSON.parse(written)).toMatchObject({ dataset: 'test', version: '1', lexiconBytes: expect.any(Number) });
		expect(await compileCommand([at('whole.json'), '--out', at('whole.lexicon')])).toBe(0);
		expect(records(at('lines.lexicon'))).toEqual(records(at('whole.lexicon')));
		expect(records(at('lines.lexicon')).map(({ id }) => id)).toEqual(['ada-quayle', 'ben-oar', 'fair']);
	});

	it('refuses lines with errors, each with its line', async () => {
		expect(await compileCommand([at('broken.jsonl')])).toBe(1);
		expect(told).toContain('line 5');
		expect(told).toContain('line 6');
		expect(written).toBe('');
	});

	it('refuses references that lead nowhere, and files that are not there', async () => {
		expect(await compileCommand([at('loose.jsonl')])).toBe(1);
		expect(told).toContain('ben-oar');
		expect(await compileCommand([at('missing.jsonl')])).toBe(1);
		expect(told).toContain('cannot be read');
	});
});
