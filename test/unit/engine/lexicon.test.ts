import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Lexicon, LexiconBuilder, openLexicon } from '../../../src/engine/index.ts';
import { orderOf } from '../../../src/engine/lexicon/order.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const aliasesOf = (lexicon: Lexicon) =>
	Array.from({ length: lexicon.aliasCount }, (_, at) => lexicon.alias(at)).map(({ text, entity }) => ({
		text,
		id: lexicon.entity(entity).id,
	}));
const sortedTexts = (lexicon: Lexicon) =>
	aliasesOf(lexicon)
		.map(({ text, id }) => `${id} ${text}`)
		.sort();

const piece = fc.constantFrom(
	...[
		'a',
		'B',
		'É',
		'ö',
		'İ',
		'ß',
		'Ж',
		'й',
		'ё',
		'Й',
		"'",
		'’',
		'-',
		'–',
		' ',
		'  ',
		'.',
		'. ',
		' R. ',
		',',
		'7',
		'1,000',
	],
	...['Doe', 'John', 'NATO', 'McDonald', 'U.S.', 'naïve', '\u00ad', 'ﬁ', 'ΑΣ', 'ς', '\u0301'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));

describe('a compiled lexicon', () => {
	it('gives every alias back as the dataset writes it', () => {
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
				const named = texts.filter((alias) => /\S/.test(alias));
				fc.pre(named.length > 0);
				const build = new LexiconBuilder({ id: 'texts', version: '1' });
				const [name = '', ...aliases] = named;
				build.addActor({ id: 'x', type: 'Person', name, aliases });
				const expected = [...new Set(named)].filter((alias) => {
					const { length } = tokenize(alias);
					return length > 0 && length <= 16;
				});
				expect(sortedTexts(openLexicon(build.finish()))).toEqual(expected.map((alias) => `x ${alias}`).sort());
			}),
			{ numRuns: 400 },
		);
	});

	it('holds as many ways of writing as there are', () => {
		// Two ways for each of nine words: more combinations than a byte has values.
		const names = Array.from({ length: 512 }, (_, bits) =>
			['ab', 'cd', 'ef', 'gh', 'ij', 'kl', 'mn', 'op', 'qr']
				.map((word, at) => ((bits >> at) & 1 ? word.toUpperCase() : word))
				.join(' '),
		);
		const lexicon = openLexicon(compile(makeDataset({ actors: names.map((name, at) => place(`p${at}`, name)) })));
		expect(sortedTexts(lexicon)).toEqual(names.map((name, at) => `p${at} ${name}`).sort());
	});

	it('knows what an event refers to, whatever comes first', () => {
		const actors = [
			person('ada', 'Ada Quayle', { sameAs: ['https://example.org/ada'] }),
			person('bo', { en: 'Bo R. Ames', ru: 'Бо Эймс' }),
			place('harbour', 'Harbour'),
		];
		const events = [
			event('round', 'Second round of talks', { superEvent: 'talks', participants: ['ada', 'bo', 'nobody'] }),
			event('talks', 'Harbour talks', { startDate: '2025-05-16', location: ['harbour'], participants: ['ada'] }),
		];
		const dataset = makeDataset({ actors, events });
		const apart = new LexiconBuilder(dataset);
		for (const one of dataset.events) apart.addEvent(one);
		for (const one of dataset.actors) apart.addActor(one);

		const [first, second] = [openLexicon(compile(dataset)), openLexicon(apart.finish())];
		const records = (lexicon: Lexicon) =>
			Array.from({ length: lexicon.entityCount }, (_, at) => lexicon.entity(at)).map((record) => record);
		expect(records(second)).toEqual(records(first));
		expect(sortedTexts(second)).toEqual(sortedTexts(first));
		expect(records(first)).toMatchObject([
			{ id: 'ada', events: [3, 4], sameAs: ['https://example.org/ada'], initials: 'a' },
			{ id: 'bo', events: [3], initials: 'brб' },
			{ id: 'harbour', events: [4] },
			{ id: 'round', participants: [0, 1], parent: 4, children: [], ordinal: 2 },
			{ id: 'talks', locations: [2], participants: [0], parent: null, children: [3], start: '2025-05-16' },
		]);
	});

	it('keeps any first letters', () => {
		const names = ['Ángel Özil Été Ähre Doe', 'א ב ג', 'Ж Ї Ґ Ў Doe', 'A B C D E F Doe', 'Γιώργος Doe'];
		const lexicon = openLexicon(compile(makeDataset({ actors: names.map((name, at) => person(`p${at}`, name)) })));
		const initials = names.map((_, at) => {
			const record = lexicon.entity(at);
			return record.kind === 'actor' ? record.initials : undefined;
		});
		expect(initials).toEqual(['aoe', '', 'жїґў', 'abcdef', 'γ']);
	});
});

describe('the order of aliases', () => {
	it('is that of their words, the shorter before those that go on, equal ones by number', () => {
		fc.assert(
			fc.property(fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }), { maxLength: 60 }), (aliases) => {
				const order = orderOf(aliases.length, (alias, depth) => aliases[alias]?.[depth] ?? -1);
				const expected = aliases
					.map((words, at) => ({ key: words.map((word) => String.fromCharCode(65 + word)).join(''), at }))
					.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
					.map(({ at }) => at);
				expect([...order]).toEqual(expected);
			}),
		);
	});
});
