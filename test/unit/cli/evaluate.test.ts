import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateCommand } from '../../../src/cli/evaluate.ts';
import { UsageError } from '../../../src/cli/output.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-evaluate-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(at('gold'));
writeFileSync(
	at('set.json'),
	JSON.stringify(
		makeDataset({
			actors: [person('ada-quayle', 'Ada Quayle'), place('harbour', 'Harbour'), person('ben-oar', 'Ben Oar')],
			events: [event('fair-2024', 'Boat Fair 2024', { startDate: '2024-05-01', endDate: '2024-05-01' })],
		}),
	),
);
writeFileSync(at('one.txt'), 'Ada Quayle saw the Harbour.\n\nBen Oar rowed.\n');
writeFileSync(at('gold/one.tsv'), '# start end id\n0\t10\tada-quayle\n19 26 harbour ?\n37 42 nobody\n');
writeFileSync(at('two.txt'), 'Ben Oar was at the Harbour.');
writeFileSync(
	at('gold/two.json'),
	JSON.stringify({ published: '2024-05-02', mentions: [{ start: 0, end: 7, kind: 'actor', ids: ['ben-oar'] }] }),
);
writeFileSync(at('no-gold.txt'), 'Nothing here.');

const out: string[] = [];
const errors: string[] = [];
beforeEach(() => {
	out.length = 0;
	errors.length = 0;
	vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => out.push(String(chunk)) > 0);
	vi.spyOn(console, 'error').mockImplementation((line) => errors.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

async function evaluate(...args: string[]): Promise<{ code: number; lines: Record<string, unknown>[] }> {
	const code = await evaluateCommand(['--dataset', at('set.json'), ...args]);
	return { code, lines: out.flatMap((line) => line.trim().split('\n')).map((line) => JSON.parse(line)) };
}

describe('evaluate', () => {
	it('gives one line a text and one of totals', async () => {
		const { code, lines } = await evaluate('--gold', at('gold'), at('one.txt'), at('two.txt'));
		expect(code).toBe(0);
		expect(lines).toHaveLength(3);
		expect(lines[0]).toMatchObject({ file: at('one.txt'), all: { strict: { gold: 2, found: 2, right: 1 } } });
		expect(lines[1]).toMatchObject({
			file: at('two.txt'),
			actor: { strict: { gold: 1, found: 2, right: 1, precision: 0.5, recall: 1 } },
		});
		expect(lines[2]).toMatchObject({ totals: 2, all: { strict: { gold: 3, found: 4, right: 2 } } });
		expect(lines[2]).toMatchObject({ calibration: { confidence: 0.9, found: 4, right: 2, share: 0.5 } });
	});

	it('shows misses and false hits on standard error, in the order of the text', async () => {
		await evaluate('--show', '--gold', at('gold/one.tsv'), at('one.txt'));
		expect(errors.map((line) => line.split('\t').slice(1))).toEqual([
			['false', '29', '36', 'ben-oar', 'Ben Oar'],
			['miss', '37', '42', 'nobody', 'rowed'],
		]);
	});

	it('goes on after a text without gold, and says so', async () => {
		const { code, lines } = await evaluate('--gold', at('gold'), at('no-gold.txt'), at('one.txt'));
		expect(code).toBe(1);
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatchObject({ totals: 1 });
		expect(errors.join()).toMatch(/no-gold\.txt: no gold/);
	});

	it('names a gold file that it cannot read, and its line', async () => {
		writeFileSync(at('one.gold'), '0 ten ada-quayle');
		const { code } = await evaluate('--gold', at('one.gold'), at('one.txt'));
		expect(code).toBe(1);
		expect(errors.join()).toMatch(/one\.gold.*line 1/);
		expect((await evaluate('--gold', at('missing'), at('one.txt'))).code).toBe(1);
	});

	it.each([
		[[at('one.txt')], /--gold/],
		[['--gold', at('gold')], /file/],
		[['--gold', at('gold'), '--loud', 'x', at('one.txt')], /--loud/],
		[['--gold'], /needs a value/],
	])('refuses a wrong call %#', async (args, says) => {
		await expect(evaluate(...args)).rejects.toThrow(UsageError);
		await expect(evaluate(...args)).rejects.toThrow(says);
	});
});
