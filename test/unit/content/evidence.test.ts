/** "Why this?" says in words what the engine found, in each language of the interface. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../../../src/protocol/views.ts';
import { stubMessages } from './support.ts';

const span = { block: 0, start: 0, end: 1 };
const ref = { dataset: 'talks', id: 'fomin' };
const EVERYTHING: Evidence[] = [
	{ type: 'alias', alias: 'Fomin', strength: 'weak', kind: 'short', form: 'inflected' },
	{ type: 'alias', alias: 'Buts', strength: 'strong', kind: 'phrase', form: 'base', usedBy: ['Ruritania'] },
	{ type: 'full-name', text: 'Alexander Fomin', span },
	{ type: 'cue', text: 'deputy minister', span },
	{ type: 'cue', text: 'deputy minister', span },
	{ type: 'co-mention', ref, text: 'Medinsky', span },
	{ type: 'head', text: 'talks', span },
	{ type: 'anchor', role: 'location', text: 'Istanbul', span },
	{ type: 'ordinal', value: 2, text: 'second', span },
	{ type: 'date', rule: 'published', date: '2025-06-02', days: 0 },
	{ type: 'date', rule: 'in-text', date: '2025-06-02' },
	{ type: 'date', rule: 'role', date: '2025-06-02' },
	{ type: 'date', rule: 'relative', date: '2025-06-02', text: 'yesterday', span },
	{ type: 'date', rule: 'ahead', date: '2025-06-02' },
	{ type: 'series', among: ['Round 1', 'Round 2'] },
];

/** Modules take the extension API when they are loaded, so each test loads them anew. */
async function lines(language: string, evidence: readonly Evidence[], confidence = 0.87): Promise<string[]> {
	stubMessages(language);
	const { evidenceLines } = await import('../../../src/ui/cards/evidence.ts');
	return evidenceLines({ evidence, confidence });
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('evidence in words', () => {
	test('names the alias as the dataset writes it, and how it stands in the text', async () => {
		const [first] = await lines('en', EVERYTHING);
		expect(first).toBe(
			'The dataset lists “Fomin”, a name too short to decide alone. Here it stands in another grammatical form.',
		);
	});

	test('names words once, dates as the reader writes them, confidence last', async () => {
		const all = await lines('en', EVERYTHING);
		expect(all).toContain('Words on the page that point to it: “deputy minister”.');
		expect(all.filter((line) => line.includes('June 2, 2025'))).toHaveLength(5);
		expect(all.at(-1)).toBe('Confidence: 87%.');
	});

	test('says whose phrase it is', async () => {
		expect((await lines('en', EVERYTHING)).filter((line) => line.includes('Ruritania'))).toHaveLength(1);
	});

	test.each(['en', 'ru', 'uk'])('%s has words for every kind of evidence', async (language) => {
		const all = await lines(language, EVERYTHING);
		expect(all).toHaveLength(16);
		expect(all.join(' ')).not.toMatch(/card_|\$\d|undefined/);
	});
});

test.each([
	['ru', 1, '1 вопрос'],
	['ru', 3, '3 вопроса'],
	['ru', 12, '12 вопросов'],
	['uk', 2, '2 питання'],
	['en', 2, '2 more questions'],
])('plural in %s of %i', async (language, count, expected) => {
	stubMessages(language);
	const { tn } = await import('../../../src/ui/i18n.ts');
	expect(tn('card_more_questions', count)).toContain(expected);
});

describe('dates', () => {
	test.each([
		['2025-06-02', undefined, '2 июня 2025'],
		['2025-06', undefined, 'июнь 2025'],
		['2025', undefined, '2025'],
		['2025-05-23', '2025-05-25', '23–25 мая 2025'],
		['2025-05-23', '2025-05-23', '23 мая 2025'],
		['2025-05-23', '2025-06', 'май 2025 – июнь 2025'],
	])('%s to %s', async (start, end, expected) => {
		stubMessages('ru');
		const { formatDateRange } = await import('../../../src/ui/format.ts');
		expect(formatDateRange(start, end).replace(/\s/g, ' ')).toBe(expected);
	});

	test('leaves the end open of an event that has parts and none', async () => {
		stubMessages('en');
		const { formatPeriod } = await import('../../../src/ui/format.ts');
		expect(formatPeriod({ startDate: '2025-05-16' }, true)).toMatch(/2025 – …$/);
		expect(formatPeriod({ startDate: '2025-05-16' }, false)).toMatch(/2025$/);
		expect(formatPeriod({ startDate: '2025-05', endDate: '2025-06' }, true)).toMatch(/June 2025$/);
	});
});
