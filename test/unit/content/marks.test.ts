/** Which mentions are marked, and which mark is at a place. */
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/content/article/walk.ts';
import { MarkIndex } from '../../../src/content/mark-index.ts';
import { chooseMarks, type MarkRule, shownMentions } from '../../../src/content/marks.ts';
import type { Mention } from '../../../src/protocol/views.ts';
import { documentOf } from './support.ts';

function mention(id: string, start: number, end: number, more: Partial<Mention> = {}): Mention {
	const refs = [{ dataset: 'talks', id }];
	return { kind: 'actor', refs, confidence: 1, marked: true, evidence: [], block: 0, start, end, ...more };
}

const { body } = documentOf('<p>Putin and Lavrov; Putin again in Istanbul</p>');
const blocks = readBlocks(body);
const MENTIONS = [
	mention('putin', 0, 5),
	mention('lavrov', 10, 16),
	mention('putin', 18, 23),
	mention('istanbul', 33, 41, { marked: false }),
	mention('gone', 3, 9, { block: 7 }),
];

const STORY = [{ ref: { dataset: 'talks', id: 'round' }, name: 'Round', score: 3, otherAccounts: 1, questions: 0 }];

const FIRST: MarkRule = { actors: 'first', events: 'first', unmarked: 'none' };
const EVERY: MarkRule = { actors: 'every', events: 'every', unmarked: 'every' };

const idsOf = (rule: MarkRule, story = STORY) => {
	const shown = shownMentions({ mentions: MENTIONS, story }, rule);
	return chooseMarks(shown, blocks, rule).map(({ mention: { refs } }) => refs[0]?.id);
};

describe('chosen marks', () => {
	test('by default the first of each that the dataset wants marked', () => {
		expect(idsOf(FIRST)).toEqual(['putin', 'lavrov']);
	});

	test('on demand every one that has a place', () => {
		expect(idsOf(EVERY)).toEqual(['putin', 'lavrov', 'putin', 'istanbul']);
	});

	test('each kind by its own rule', () => {
		expect(idsOf({ ...FIRST, actors: 'every' })).toEqual(['putin', 'lavrov', 'putin']);
		expect(idsOf({ ...FIRST, events: 'every' })).toEqual(['putin', 'lavrov']);
		expect(idsOf({ ...FIRST, unmarked: 'first' })).toEqual(['putin', 'lavrov', 'istanbul']);
	});

	test('countries and capitals stay unmarked on a page that is about nothing known', () => {
		expect(idsOf(EVERY, [])).toEqual(['putin', 'lavrov', 'putin']);
	});
});

test('the index finds the mark at an offset', () => {
	const index = new MarkIndex();
	// As they come when a window's marks go before those above it.
	for (const mark of chooseMarks(MENTIONS, blocks, EVERY).reverse()) index.add(mark);
	expect(index.size).toBe(4);
	const node = body.firstChild?.firstChild as Node;
	const at = (offset: number) => index.at(node, offset)?.mention.refs[0]?.id;
	expect([0, 5, 7, 10, 16, 17, 20, 33, 41].map(at)).toEqual([
		...['putin', 'putin', undefined, 'lavrov', 'lavrov', undefined, 'putin', 'istanbul', 'istanbul'],
	]);
	expect(index.at(body, 0)).toBeUndefined();
});
