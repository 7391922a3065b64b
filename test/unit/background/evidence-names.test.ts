/** What the evidence names by ids, the reader sees by names. */
import { expect, test } from 'vitest';
import { withNames } from '../../../src/background/evidence-names.ts';
import type { Evidence, Mention } from '../../../src/protocol/views.ts';
import { memoryReader } from '../../../src/store/reader.ts';
import { event, makeDataset, place } from '../../support/dataset.ts';

const dataset = makeDataset({
	actors: [place('ruritania', { en: 'Ruritania', ru: 'Руритания', uk: 'Руританія' })],
	events: [event('one', { en: 'Round one', ru: 'Первый раунд', uk: 'Перший раунд' })],
});
type Row = Parameters<typeof memoryReader>[1];
const reader = memoryReader(dataset, { id: 'test' } as Row);
const mention = (evidence: Evidence[]): Mention => ({
	...{ block: 0, start: 0, end: 4, kind: 'event', refs: [{ dataset: 'test', id: 'one' }] },
	...{ confidence: 1, marked: true, evidence },
});
const phrase: Evidence = { type: 'alias', alias: 'x', strength: 'strong', kind: 'phrase', form: 'base' };

test.each([
	['en', 'Ruritania', 'Round one'],
	['ru', 'Руритания', 'Первый раунд'],
	['uk', 'Руританія', 'Перший раунд'],
])('in %s', async (language, side, round) => {
	const [named] = await withNames(
		[reader],
		[
			mention([
				{ ...phrase, usedBy: ['ruritania'] },
				{ type: 'series', among: ['one', 'gone'] },
			]),
		],
		[language],
	);
	expect(named?.evidence).toEqual([
		{ ...phrase, usedBy: [side] },
		{ type: 'series', among: [round, 'gone'] },
	]);
});

test('leaves mentions alone that name nothing', async () => {
	const mentions = [mention([phrase])];
	expect(await withNames([reader], mentions, ['en'])).toBe(mentions);
});
