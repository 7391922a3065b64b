/** "Not this": a name is taken back for one bearer, within its scope, and nothing else is touched. */
import { describe, expect, it } from 'vitest';
import { correctionsAt, newCorrection, withoutCorrected } from '../../../src/background/corrections.ts';
import type { CorrectionScope } from '../../../src/protocol/corrections.ts';
import type { EntityRef, Evidence, Mention } from '../../../src/protocol/views.ts';

const ada: EntityRef = { dataset: 'd', id: 'ada' };
const talks: EntityRef = { dataset: 'd', id: 'talks' };

function mention(kind: Mention['kind'], ref: EntityRef, alias?: string): Mention {
	const named: Evidence[] =
		alias === undefined ? [] : [{ type: 'alias', alias, strength: 'strong', kind: 'short', form: 'base' }];
	return { kind, refs: [ref], confidence: 0.9, marked: true, evidence: named, block: 0, start: 0, end: 4 };
}

function corrected(found: Mention, scope: CorrectionScope, url = 'https://www.paper.example/a?utm_source=x') {
	const { evidence, kind, refs } = found;
	const [first] = evidence;
	const alias = first?.type === 'alias' ? first.alias : undefined;
	return newCorrection(
		{ url },
		scope,
		{ kind, refs, alias, text: 'Ada', name: 'Ada Lovelace' },
		{ id: '1', madeAt: '' },
	);
}

describe('where a correction holds', () => {
	const found = mention('actor', ada, 'Ada');
	it.each<[CorrectionScope, string, boolean]>([
		['page', 'https://paper.example/a#top', true],
		['page', 'https://paper.example/b', false],
		['site', 'https://paper.example/b', true],
		['site', 'https://other.example/a', false],
		['everywhere', 'https://other.example/a', true],
	])('%s on %s: %s', (scope, url, holds) => {
		expect(correctionsAt([corrected(found, scope)], url)).toHaveLength(holds ? 1 : 0);
	});

	it('a page without an address of the web has everywhere only', () => {
		expect(() => corrected(found, 'page', 'about:blank')).toThrow('everywhere');
		expect(corrected(found, 'everywhere', 'about:blank').where).toBe('');
	});
});

describe('what a correction takes away', () => {
	const short = mention('actor', ada, 'Ada');
	const full = mention('actor', ada, 'Ada Lovelace');
	const namesake = mention('actor', { dataset: 'd', id: 'ada-other' }, 'Ada');
	const described = mention('event', talks);
	const named = mention('event', talks, 'Harbour talks');
	const left = (found: Mention) =>
		withoutCorrected({ mentions: [short, full, namesake, described, named], story: [] }, [
			corrected(found, 'everywhere'),
		]).mentions;

	it('this name of this actor, and neither its other names nor another bearer', () => {
		expect(left(short)).toEqual([full, namesake, described, named]);
	});

	it('an event found by a description, and not by its name', () => {
		expect(left(described)).toEqual([short, full, namesake, named]);
	});

	it('a story goes with the last mention of its event', () => {
		const story = [{ ref: talks, score: 1 }];
		const rest = (mentions: readonly Mention[]) =>
			withoutCorrected({ mentions, story }, [corrected(described, 'everywhere')]).story;
		expect(rest([described, named])).toEqual(story);
		expect(rest([described])).toEqual([]);
		expect(rest([short])).toEqual(story);
	});
});
