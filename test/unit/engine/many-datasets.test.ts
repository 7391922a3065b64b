import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/dataset/types.ts';
import { compile, detect, type Lexicon, type Mention, openLexicon } from '../../../src/engine/index.ts';
import { makeDataset, person } from '../../support/dataset.ts';

const GIVEN = 'Ada Ben Cora Dan Eva Finn Gina Hugo Ines Jon'.split(' ');
const SURNAMES = 'Quayle Oarsman Kelpie Reefer Tiller Winch Anchorby Ballast Capstan Dory'.split(' ');
const URL = (key: string) => `https://www.wikidata.org/wiki/${key}`;

function lexiconOf(id: string, actors: readonly Actor[]): Lexicon {
	return openLexicon(compile(makeDataset({ id, actors: [...actors] })));
}

/** Ten datasets, each with the ten people of one surname. */
const ten = SURNAMES.map((surname) =>
	lexiconOf(
		surname.toLowerCase(),
		GIVEN.map((given) => person(given.toLowerCase(), `${given} ${surname}`)),
	),
);
const everyone = SURNAMES.flatMap((surname) => GIVEN.map((given) => `${given} ${surname}`));
const text = everyone.map((name) => `We saw ${name} there.`).join(' ');
const page = { blocks: [text, 'Nobody came.', text], lang: 'en' };

const mentionsOf = (lexicons: readonly Lexicon[]) => detect(lexicons, page).mentions;
const place = (a: Mention, b: Mention) => a.block - b.block || a.start - b.start;

describe('ten datasets at once', () => {
	it('give the union of what each gives', () => {
		const union = ten.flatMap((lexicon) => mentionsOf([lexicon])).sort(place);
		expect(union).toHaveLength(everyone.length * 2);
		expect(mentionsOf(ten)).toEqual(union);
	});

	it('give the same in any order', () => {
		const answer = mentionsOf(ten);
		expect(mentionsOf([...ten].reverse())).toEqual(answer);
		expect(mentionsOf([...ten.slice(4), ...ten.slice(0, 4)])).toEqual(answer);
	});
});

describe('actors of several datasets', () => {
	const refs = (lexicons: readonly Lexicon[], blocks = ['Then Ada Quayle spoke.']) =>
		detect(lexicons, { blocks }).mentions.map((mention) =>
			mention.refs.map(({ dataset, id }) => `${dataset}/${id}`).sort(),
		);

	const named = (dataset: string, id: string, sameAs: readonly string[], name = 'Ada Quayle') =>
		lexiconOf(dataset, [person(id, name, { sameAs: sameAs.map(URL) })]);

	it('are one when they share a sameAs', () => {
		expect(refs([named('one', 'ada', ['Q1']), named('two', 'aq', ['Q2', 'Q1'])])).toEqual([['one/ada', 'two/aq']]);
	});

	it('are one by way of a third dataset, even when the page does not name it in its words', () => {
		const bridge = named('three', 'bridge', ['Q1', 'Q2'], 'Adelaide Q. Tidewater');
		const one = named('one', 'ada', ['Q1']);
		const two = named('two', 'aq', ['Q2']);
		for (const lexicons of [
			[one, two, bridge],
			[bridge, one, two],
			[two, bridge, one],
		]) {
			expect(refs(lexicons)).toEqual([['one/ada', 'two/aq']]);
		}
	});

	it('are one over a long chain of datasets', () => {
		const chain = Array.from({ length: 8 }, (_, at) => named(`set-${at}`, `ada-${at}`, [`Q${at}`, `Q${at + 1}`]));
		const all = chain.map((_, at) => `set-${at}/ada-${at}`);
		expect(refs(chain)).toEqual([all]);
		expect(refs([...chain].reverse())).toEqual([all]);
	});

	it('keep every mention when a dataset is given twice under two ids', () => {
		const one = named('one', 'ada', ['Q1']);
		const two = named('two', 'ada', ['Q1']);
		expect(refs([one, two], ['Ada Quayle met Ada Quayle.', 'Ada Quayle left.'])).toEqual(
			Array.from({ length: 3 }, () => ['one/ada', 'two/ada']),
		);
	});
});
