import { describe, expect, it } from 'vitest';
import type { Gold, GoldMention } from '../../../src/cli/gold.ts';
import { countsOf, type FoundMention, match, scoreOf } from '../../../src/cli/score.ts';
import { Tally } from '../../../src/cli/tally.ts';

function found(start: number, end: number, id: string, more: Partial<FoundMention> = {}): FoundMention {
	return { start, end, kind: 'actor', ids: [id], confidence: 0.95, ...more };
}

function gold(start: number, end: number, id: string, more: Partial<GoldMention> = {}): GoldMention {
	return { start, end, ids: [id], optional: false, head: [start, end], ...more };
}

const counts = (mentions: FoundMention[], wanted: GoldMention[], mode: 'strict' | 'overlap') =>
	countsOf(match(mentions, wanted, mode));

describe('match', () => {
	it('asks for the span and an id', () => {
		const mentions = [found(0, 5, 'a'), found(10, 15, 'b'), found(20, 24, 'x')];
		const wanted = [gold(0, 5, 'a'), gold(10, 16, 'b'), gold(20, 24, 'c')];
		expect(counts(mentions, wanted, 'strict')).toEqual({ gold: 3, found: 3, right: 1 });
		expect(counts(mentions, wanted, 'overlap')).toEqual({ gold: 3, found: 3, right: 2 });
	});

	it('takes any of the ids, and any dataset’s', () => {
		const wanted = [gold(0, 5, 'a', { ids: ['a', 'b'] })];
		expect(counts([found(0, 5, 'z', { ids: ['z', 'b'] })], wanted, 'strict').right).toBe(1);
	});

	it('does not let spans that only meet count as overlapping', () => {
		expect(counts([found(5, 9, 'a')], [gold(0, 5, 'a')], 'overlap').right).toBe(0);
	});

	it('finds each gold mention once, the exact one first', () => {
		const mentions = [found(0, 3, 'a'), found(4, 9, 'a')];
		expect(match(mentions, [gold(2, 9, 'a')], 'overlap')).toMatchObject({ right: [mentions[0]], misses: [] });
		expect(counts(mentions, [gold(2, 9, 'a')], 'overlap')).toEqual({ gold: 1, found: 2, right: 1 });
		expect(match([found(0, 5, 'a'), found(5, 9, 'a')], [gold(5, 9, 'a'), gold(3, 5, 'a')], 'overlap').misses).toEqual(
			[],
		);
	});

	it('leaves optional mentions out of both counts', () => {
		const wanted = [gold(0, 5, 'a', { optional: true })];
		for (const mode of ['strict', 'overlap'] as const) {
			expect(counts([found(0, 5, 'a')], wanted, mode)).toEqual({ gold: 0, found: 0, right: 0 });
			expect(counts([], wanted, mode)).toEqual({ gold: 0, found: 0, right: 0 });
			expect(counts([found(0, 5, 'b')], wanted, mode)).toEqual({ gold: 0, found: 1, right: 0 });
		}
	});

	it('wants the head of an event touched, and the kind right where the gold tells', () => {
		const wanted = [gold(0, 20, 'talks', { kind: 'event', head: [15, 20] })];
		const event = { kind: 'event' } as const;
		expect(counts([found(0, 10, 'talks', event)], wanted, 'overlap').right).toBe(0);
		expect(counts([found(16, 30, 'talks', event)], wanted, 'overlap').right).toBe(1);
		expect(counts([found(16, 30, 'talks')], wanted, 'overlap').right).toBe(0);
	});
});

describe('scoreOf', () => {
	it('gives precision, recall and f1, and nothing where there is nothing to divide by', () => {
		expect(scoreOf({ gold: 4, found: 3, right: 2 })).toMatchObject({ precision: 0.6667, recall: 0.5, f1: 0.5714 });
		expect(scoreOf({ gold: 0, found: 0, right: 0 })).toMatchObject({ precision: null, recall: null, f1: null });
		expect(scoreOf({ gold: 2, found: 0, right: 0 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
	});
});

describe('Tally', () => {
	it('tells kinds apart where the gold does', () => {
		const tally = new Tally();
		const told: Gold = { mentions: [gold(0, 5, 'a', { kind: 'actor' }), gold(6, 9, 'e', { kind: 'event' })] };
		tally.add([found(0, 5, 'a')], told);
		expect(tally.overlap('actor')).toMatchObject({ precision: 1, recall: 1 });
		expect(tally.overlap('event')).toMatchObject({ gold: 1, recall: 0 });
		expect(tally.result()).toMatchObject({ all: { strict: { gold: 2, right: 1 } } });
		const untold = new Tally();
		untold.add([found(0, 5, 'a')], { mentions: [gold(0, 5, 'a')] });
		expect(Object.keys(untold.result())).toEqual(['all', 'calibration']);
	});

	it('asks of confident mentions only whether they are right, optional ones left out', () => {
		const tally = new Tally();
		tally.add(
			[
				found(0, 5, 'a'),
				found(6, 9, 'b', { confidence: 0.9 }),
				found(10, 12, 'x'),
				found(13, 14, 'y', { confidence: 0.89 }),
				found(20, 22, 'o'),
			],
			{ mentions: [gold(0, 5, 'a'), gold(6, 9, 'b'), gold(20, 22, 'o', { optional: true })] },
		);
		expect(tally.result()).toMatchObject({ calibration: { confidence: 0.9, found: 3, right: 2, share: 0.6667 } });
	});
});
