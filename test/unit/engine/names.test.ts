import { describe, expect, it } from 'vitest';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { LANGUAGES } from '../../../src/engine/morphology/tables.ts';
import { isPlacePreposition, isTitle } from '../../../src/engine/morphology/titles.ts';
import { makeDataset } from '../../support/dataset.ts';

const strong = (text: string, lang: string) => ({ text, lang, strength: 'strong' as const });

const lexicon = openLexicon(
	compile(
		makeDataset({
			actors: [
				{
					id: 'putin',
					type: 'Person',
					name: { en: 'Vladimir Putin', ru: 'Владимир Путин' },
					aliases: [{ text: 'Putin' }, { text: 'Путин', lang: 'ru' }],
				},
				{
					id: 'trump',
					type: 'Person',
					name: { en: 'Donald Trump', pl: 'Donald Trump', ru: 'Дональд Трамп' },
					aliases: [strong('Trump', 'en'), strong('Trump', 'pl'), strong('Trump', 'sl'), strong('Трамп', 'ru')],
				},
				{
					id: 'kovalchuk',
					type: 'Person',
					name: { uk: 'Олена Ковальчук-Шевченко' },
					aliases: [strong('Ковальчук-Шевченко', 'uk')],
				},
				{ id: 'cortez', type: 'Person', name: { en: 'Maria Cortez' }, aliases: [strong('Cortez', 'en')] },
				{ id: 'hunt', type: 'Person', name: { ru: 'Джереми Хант' }, aliases: [strong('Хант', 'ru')] },
				{ id: 'leary', type: 'Person', name: { pl: "Michael O'Leary" }, aliases: [strong("O'Leary", 'pl')] },
				{ id: 'erdogan', type: 'Person', name: { tr: 'Recep Tayyip Erdoğan' }, aliases: [strong('Erdoğan', 'tr')] },
				{ id: 'istanbul', type: 'Place', name: { tr: 'İstanbul' } },
				{ id: 'scholz', type: 'Person', name: { de: 'Olaf Scholz' }, aliases: [strong('Scholz', 'de')] },
				{ id: 'lincoln', type: 'Person', name: { en: 'Abraham Lincoln' }, aliases: [strong('Lincoln', 'en')] },
			],
		}),
	),
);

function found(text: string, lang: string): string[] {
	const { mentions } = detect([lexicon], { blocks: text.split('\n'), lang });
	const blocks = text.split('\n');
	return mentions.map(({ block, start, end, refs }) => `${blocks[block]?.slice(start, end)}=${refs[0]?.id}`);
}

describe('names and what stands beside them', () => {
	it('inflects both halves of a double surname, and takes neither half for the whole', () => {
		expect(found('Про це сказали Олені Ковальчук-Шевченко.', 'uk')).toEqual(['Олені Ковальчук-Шевченко=kovalchuk']);
		expect(found('Разом із Ковальчуком-Шевченком.', 'uk')).toEqual(['Ковальчуком-Шевченком=kovalchuk']);
		expect(found('A vote by Ocasio-Cortez was counted.', 'en')).toEqual([]);
		expect(found('A vote by Cortez was counted.', 'en')).toEqual(['Cortez=cortez']);
	});

	it('finds a pair of known names joined by a hyphen', () => {
		expect(found('Donald Trump met him.\nThe Trump-Cortez debate.', 'en')).toEqual([
			'Donald Trump=trump',
			'Trump=trump',
			'Cortez=cortez',
		]);
	});

	it('reads patronymics as part of a name whose dataset does not give them', () => {
		expect(found('Владимир Путин прилетел.\nВладимира Владимировича Путина ждали.', 'ru')).toEqual([
			'Владимир Путин=putin',
			'Владимира Владимировича Путина=putin',
		]);
		expect(found('Vladimir Vladimirovich Putin came.', 'en')).toEqual(['Vladimir Vladimirovich Putin=putin']);
		expect(found('Vladimir Ivanov Putin came.', 'en')).toEqual([]);
		expect(found('Вчера на встрече долго молчал Сергей Иванович Трамп из Рязани.', 'ru')).toEqual([]);
	});

	it('reads initials of two letters', () => {
		expect(found('Об этом сообщил Дж.Хант вчера.', 'ru')).toEqual(['Дж.Хант=hunt']);
		expect(found('Об этом сообщил Ю.Хант вчера.', 'ru')).toEqual([]);
		expect(found('Об этом сообщил Дж. Хант вчера.', 'ru')).toEqual(['Дж. Хант=hunt']);
		expect(found('That was Sh. Trump again.', 'en')).toEqual([]);
	});

	it('reads initials of one letter before and behind', () => {
		expect(found('That was D. Trump again.', 'en')).toEqual(['D. Trump=trump']);
		expect(found('That was F. Trump again.', 'en')).toEqual([]);
		expect(found('Сообщили, что Хант Дж. уедет.', 'ru')).toEqual(['Хант Дж=hunt']);
		expect(found('В списке Путин В. В. значится.', 'ru')).toEqual(['Путин В. В.=putin']);
		expect(found('В списке Путин А. В. значится.', 'ru')).toEqual([]);
	});

	it('knows titles from given names, in German too', () => {
		expect(found('Am Montag traf Bundeskanzler Scholz seine Gäste.', 'de')).toEqual(['Scholz=scholz']);
		expect(found('Am Montag traf Peter Scholz seine Gäste.', 'de')).toEqual([]);
		expect(found('Dün Cumhurbaşkanı Erdoğan konuştu.', 'tr')).toEqual(['Erdoğan=erdogan']);
	});

	it('takes the suffix of other languages behind an apostrophe', () => {
		expect(found("Bugün Erdoğan'ın İstanbul'daki sözleri.", 'tr')).toHaveLength(2);
		expect(found("Rozmowa z O'Leary'ego doradcą.", 'pl')).toHaveLength(1);
		expect(found('Spotkanie u Trumpa odwołano.', 'pl')).toEqual(['Trumpa=trump']);
	});

	it('takes nobody for the place of the same name', () => {
		expect(found('They live in Lincoln with a dog.', 'en')).toEqual([]);
		expect(found("They believe in Lincoln's view.", 'en')).toEqual(['Lincoln=lincoln']);
		expect(found('Abraham Lincoln spoke.\nThey believed in Lincoln.', 'en')).toHaveLength(2);
	});

	it('finds names in headlines of capitals', () => {
		expect(found('ПУТИН И ТРАМП ВСТРЕТИЛИСЬ СНОВА', 'ru')).toEqual(['ТРАМП=trump']);
		expect(found('ВСТРЕЧА ДОНАЛЬДА ТРАМПА ПРОШЛА', 'ru')).toEqual(['ДОНАЛЬДА ТРАМПА=trump']);
	});
});

describe('forms', () => {
	const word = (id: string, text: string, lang: string, more: object = {}) => ({
		id,
		type: 'Organization',
		name: `Nobody calls it ${id}`,
		aliases: [{ text, lang, strength: 'strong', ...more }],
	});
	const found = (actors: readonly object[], text: string, lang: string) =>
		detect([openLexicon(compile(makeDataset({ actors: [...actors] })))], { blocks: [text], lang }).mentions.map(
			({ start, end, refs }) => `${text.slice(start, end)}=${refs[0]?.id}`,
		);
	const man = { id: 'man', type: 'Person', name: { ru: 'Иван Павлов' }, aliases: [strong('Павлов', 'ru')] };
	const woman = { id: 'woman', type: 'Person', name: { ru: 'Анна Павлова' } };

	it('lose to a name that is written so', () => {
		expect(found([man, { ...woman, aliases: [strong('Павлова', 'ru')] }], 'Там вчера Павлова молчала.', 'ru')).toEqual([
			'Павлова=woman',
		]);
	});

	it('do not cross into a weak name without evidence of their own', () => {
		const weak = { ...woman, aliases: [{ text: 'Павлова', lang: 'ru' }] };
		expect(found([man], 'Вчера ждали Павлова.', 'ru')).toEqual(['Павлова=man']);
		expect(found([man, weak], 'Вчера ждали Павлова.', 'ru')).toEqual([]);
		expect(found([man, weak], 'Иван Павлов уехал. Вчера ждали Павлова.', 'ru')).toEqual([
			'Иван Павлов=man',
			'Павлова=man',
		]);
	});

	it('of acronyms hang on by a hyphen, and are no compound', () => {
		expect(found([word('pis', 'PiS', 'pl')], 'Politycy PiS-u odeszli.', 'pl')).toEqual(['PiS-u=pis']);
		expect(found([word('eu', 'EU', 'sl')], 'Članice EU-ja so glasovale.', 'sl')).toEqual(['EU-ja=eu']);
		expect(found([word('us', 'US', 'en')], 'The US-led group met.', 'en')).toEqual([]);
	});

	it.each(['de', 'tr', 'en', 'pl', 'cs', 'sl'])('of a short country are no given name: %s', (lang) => {
		const irak = { id: 'irak', type: 'Place', name: { [lang]: 'Irak' } };
		for (const page of [lang, 'en', 'de']) expect(found([irak], 'Da kam Irakli dazu.', page)).toEqual([]);
	});
});

describe('titles', () => {
	it('knows offices of nine languages', () => {
		const titles = [
			...'president премьер prezydent ministr predsednik министър cumhurbaskani'.split(' '),
			...["прем'єр", 'aussenminister', 'kremlchef', 'bundeskanzlerin', 'regierungssprecherin'],
		];
		for (const title of titles) {
			expect(isTitle(title), title).toBe(true);
		}
	});

	it('takes no given name for one', () => {
		for (const name of 'donald peter anna martin erich владимир олена joachim christina'.split(' ')) {
			expect(isTitle(name), name).toBe(false);
		}
	});

	it('leaves out prepositions that stand before persons', () => {
		for (const word of 'with at у із z do on'.split(' ')) expect(isPlacePreposition(word, LANGUAGES), word).toBe(false);
	});

	it('knows "in" for another word in Slovene', () => {
		expect(isPlacePreposition('in', ['sl', 'en'])).toBe(false);
		expect(isPlacePreposition('in', ['en'])).toBe(true);
	});
});
