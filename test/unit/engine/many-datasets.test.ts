import fc from 'fast-check';
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

describe('a dataset beside others', () => {
	const spelt = lexiconOf('spelt', [person('viktoriia', { uk: 'Вікторія Шевчук', ru: 'Виктория Шевчук' })]);
	const blocks = [
		'Wiktorija Schewtschuk met Viktoriya Shevchuk’s Ada Quayle and Shevchuk.',
		'SHEVCHUK WAS THERE TODAY',
	];
	const found = (lexicons: readonly Lexicon[], dataset: string) =>
		detect(lexicons, { blocks, lang: 'en' }).mentions.filter(({ refs }) => refs.some((ref) => ref.dataset === dataset));

	it('finds by sound what it finds alone, wherever it stands among them', () => {
		const alone = found([spelt], 'spelt');
		expect(alone.length).toBeGreaterThan(1);
		for (const at of [0, 4, ten.length]) {
			expect(found([...ten.slice(0, at), spelt, ...ten.slice(at)], 'spelt')).toEqual(alone);
		}
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

describe('namesakes in several datasets', () => {
	const URLS = ['Q1', 'Q2', 'Q3'].map(URL);
	const quayle = (dataset: string, key: string) =>
		lexiconOf(dataset, [
			person('ada', 'Ada Quayle', { sameAs: [URL(key)], aliases: ['Quayle'], cues: [{ en: `harbour ${key}` }] }),
		]);
	const found = (lexicons: readonly Lexicon[], ...blocks: string[]) =>
		detect(lexicons, { blocks, lang: 'en' }).mentions.map((mention) =>
			mention.refs.map(({ dataset, id }) => `${dataset}/${id}`),
		);

	it('give silence where nothing tells them apart', () => {
		expect(found([quayle('one', 'Q1'), quayle('two', 'Q2')], 'Then Ada Quayle spoke.')).toEqual([]);
		expect(found([quayle('two', 'Q2'), quayle('one', 'Q1')], 'Then Ada Quayle spoke.')).toEqual([]);
	});

	it('are one where nothing speaks against it: a strong name, the same type, no two addresses on one site', () => {
		const place = (dataset: string, more: object = {}) =>
			lexiconOf(dataset, [{ id: 'ke', type: 'Place', name: 'Kelpia', aliases: ['Republic of Kelpia'], ...more }]);
		const one = place('one');
		const two = place('two', { sameAs: [URL('Q1')] });
		const text = 'The Republic of Kelpia spoke. Then Kelpia left.';
		const both = [
			['one/ke', 'two/ke'],
			['one/ke', 'two/ke'],
		];
		expect(found([one, two], text)).toEqual(both);
		expect(found([two, one], text)).toEqual(both);
		expect(found([two, place('three', { sameAs: [URL('Q2')] })], text)).toEqual([]);
		expect(found([two, place('three', { type: 'Organization' })], text)).toEqual([]);
	});

	it('of one dataset are no clearer for another dataset that does not say which it means', () => {
		const both = lexiconOf('both', [
			person('a', 'Ada Quayle', { sameAs: [URL('Q1')] }),
			person('b', 'Ada Quayle', { sameAs: [URL('Q2')] }),
		]);
		const vague = lexiconOf('vague', [person('ada', 'Ada Quayle', {})]);
		const third = quayle('third', 'Q2');
		for (const lexicons of [
			[both, vague],
			[vague, both],
			[vague, both, third],
			[third, vague, both],
		]) {
			expect(found(lexicons, 'Then Ada Quayle spoke.')).toEqual([]);
		}
	});

	it('are told apart by cues, whatever their order', () => {
		const one = quayle('one', 'Q1');
		const two = quayle('two', 'Q2');
		for (const lexicons of [
			[one, two],
			[two, one],
		]) {
			expect(found(lexicons, 'At harbour Q2 Ada Quayle spoke.')).toEqual([['two/ada']]);
		}
	});

	it('of one dataset are no clearer for another dataset that knows one of them', () => {
		const both = lexiconOf('both', [
			person('a', 'Ada Quayle', { sameAs: [URL('Q1')] }),
			person('b', 'Ada Quayle', { sameAs: [URL('Q2')] }),
		]);
		expect(found([both, quayle('one', 'Q1')], 'Then Ada Quayle spoke.')).toEqual([]);
		expect(found([quayle('one', 'Q1'), both], 'Then Ada Quayle spoke.')).toEqual([]);
	});

	it('lose to what is written exactly', () => {
		const inflected = lexiconOf('men', [
			person('man', 'Иван Павлов', { aliases: [{ text: 'Павлов', lang: 'ru', strength: 'strong' }] }),
		]);
		const exact = lexiconOf('women', [
			person('woman', 'Анна Павлова', { aliases: [{ text: 'Павлова', lang: 'ru', strength: 'strong' }] }),
		]);
		expect(found([inflected, exact], 'Вчера выступила Павлова.')).toEqual([['women/woman']]);
		expect(found([exact, inflected], 'Вчера выступила Павлова.')).toEqual([['women/woman']]);
	});

	it('answer the same in any order, also where names overlap and nest', () => {
		const WORDS = ['Ada', 'Ben', 'Quayle', 'Kelpie', 'Union', 'Kelpies'];
		const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
		const actor = fc.record({
			name,
			type: fc.constantFrom('Person' as const, 'Organization' as const, 'Place' as const),
			sameAs: fc.subarray(URLS, { maxLength: 2 }),
			strength: fc.constantFrom('strong' as const, 'weak' as const, undefined),
			marked: fc.boolean(),
		});
		const dataset = fc.array(actor, { minLength: 1, maxLength: 4 });
		const text = fc.array(fc.constantFrom(...WORDS, 'and', 'met', '.', ','), { minLength: 3, maxLength: 25 });
		let mentions = 0;
		fc.assert(
			fc.property(fc.array(dataset, { minLength: 2, maxLength: 4 }), text, fc.nat(), (datasets, words, seed) => {
				const lexicons = datasets.map((actors, at) =>
					lexiconOf(
						`set-${at}`,
						actors.map(({ name: own, strength, ...rest }, index) => ({
							...rest,
							id: `a${index}`,
							name: `Nobody ${at} ${index}`,
							aliases: [strength === undefined ? own : { text: own, strength }],
						})),
					),
				);
				const page = { blocks: [words.join(' ').replace(/ ([.,])/g, '$1')], lang: 'en' };
				const answer = detect(lexicons, page);
				const turn = seed % lexicons.length;
				const turned = [...lexicons.slice(turn), ...lexicons.slice(0, turn)];
				expect(detect(turned, page)).toEqual(answer);
				expect(detect([...turned].reverse(), page)).toEqual(answer);
				mentions += answer.mentions.length;
			}),
			{ numRuns: 600 },
		);
		expect(mentions).toBeGreaterThan(300);
	});
});
