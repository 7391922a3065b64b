/** The folders' import rules are written in biome.layers.json; here is that a wrong import really fails. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

const REFUSED = [
	['src/dataset', "export { detect } from '../engine/detect.ts';"],
	['src/dataset', "export { default } from 'webextension-polyfill';"],
	['src/engine/resolve', "export { validate } from '../../dataset/validate.ts';"],
	['src/engine', "export { readFileSync } from 'node:fs';"],
	['src/engine', 'export const value = document.title;'],
	['src/engine', 'export const value = chrome.runtime.id;'],
	['src/store', "export { detect } from '../engine/detect.ts';"],
	['src/background', "export { Card } from '../ui/cards/Card.tsx';"],
	['src/popup', "export { openLibrary } from '../store/open.ts';"],
	['src/options', "export { Popup } from '../popup/Popup.tsx';"],
	['src/content', "export const lazy = () => import('../engine/detect.ts');"],
	['src/welcome', "export { Page } from '../content/page.ts';"],
	['src/ui', "export { parse } from '../dataset/parse.ts';"],
	['src/protocol', "export { openLibrary } from '../store/open.ts';"],
] as const;

const ALLOWED = [
	['src/engine', "export type { Dataset } from '../dataset/types.ts';"],
	['src/background', "export { detect } from '../engine/index.ts';"],
	['src/store', "export { parse } from '../dataset/parse.ts';"],
	['src/popup', "export { ask } from '../protocol/send.ts';"],
	['src/welcome', "export { markExample } from '../content/example.ts';"],
	['src/content', "export type { PageText } from '../engine/types.ts';"],
] as const;

const PROBES = [...REFUSED, ...ALLOWED];
let folder: string;
/** Which probes the linter found fault with, by number. */
let broken: Set<number>;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'counterpoint-rules-'));
	copyFileSync(join(ROOT, 'biome.layers.json'), join(folder, 'biome.layers.json'));
	writeFileSync(join(folder, 'biome.json'), JSON.stringify({ extends: ['./biome.layers.json'] }));
	for (const [index, [where, line]] of PROBES.entries()) {
		mkdirSync(join(folder, where), { recursive: true });
		writeFileSync(
			join(folder, where, `probe-${index}.ts`),
			`${line}
`,
		);
	}
	// All in one run: the linter's start costs more than its work.
	const { stdout } = spawnSync(
		process.execPath,
		[BIOME, 'lint', '--reporter=github', '--max-diagnostics=none', 'src'],
		{
			cwd: folder,
			encoding: 'utf8',
		},
	);
	const rows = stdout.matchAll(/title=lint\/style\/noRestricted\w+,file=[^,]*probe-(\d+)\.ts/g);
	broken = new Set([...rows].map(([, index]) => Number(index)));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('imports run one way', () => {
	test.each(REFUSED.map((probe, index) => ({ where: probe[0], line: probe[1], index })))(
		'$where refuses $line',
		({ index }) => expect(broken).toContain(index),
	);
	test.each(ALLOWED.map((probe, index) => ({ where: probe[0], line: probe[1], index: REFUSED.length + index })))(
		'$where allows $line',
		({ index }) => expect(broken).not.toContain(index),
	);
});
