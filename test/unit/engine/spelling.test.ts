import { describe, expect, it } from 'vitest';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { event, makeDataset, person } from '../../support/dataset.ts';

const strong = (text: string, lang?: string) => ({ text, strength: 'strong' as const, ...(lang ? { lang } : {}) });
const organisation = (id: string, ...aliases: (string | object)[]) => ({
	id,
	type: 'Organization',
	name: `Nobody calls it ${id}`,
	aliases,
});

const lexicon = openLexicon(
	compile(
		makeDataset({
			actors: [
				organisation('disney', strong('Disney+')),
				organisation('ryanair', strong('Ryanair')),
				organisation('att', strong('AT&T')),
				organisation('sp', strong('S&P 500')),
				organisation('ae', strong('A+E Networks')),
				organisation('ey', strong('Ernst & Young')),
				organisation('site', strong('ria.ru')),
				organisation('nato', strong('NATO', 'sl')),
				organisation('mid', strong('МИД', 'ru')),
				organisation('lot', strong('LOT', 'pl')),
				organisation('us', strong('US')),
				organisation('government', strong('правительство', 'ru'), strong('британское правительство', 'ru')),
				organisation('union', strong('Съюз', 'bg'), strong('Европейски съюз', 'bg')),
				organisation('kremlin', strong('кремль', 'ru')),
				organisation('parliament', { ...strong('парламент', 'ru'), inflect: true }, 'британский парламент'),
				person('james', 'James Dyson', { aliases: [strong('James')] }),
				person('lincoln', 'Abraham Lincoln', { aliases: [strong('Lincoln')] }),
			],
			events: [event('exit', 'A long farewell', { aliases: [strong('Бр')] })],
		}),
	),
);

function found(text: string, lang: string): string[] {
	const blocks = text.split('\n');
	const { mentions } = detect([lexicon], { blocks, lang });
	return mentions.map(({ block, start, end, refs }) => `${blocks[block]?.slice(start, end)}=${refs[0]?.id}`);
}

describe('the spelling of a name', () => {
	it('has the sign that the name ends with', () => {
		expect(found('They watched Disney+ at home.', 'en')).toEqual(['Disney=disney']);
		expect(found('They watched Disney at home.', 'en')).toEqual([]);
	});

	it('has the signs that the name holds within, with or without blanks', () => {
		expect(found('Shares of AT&T rose, the S&P 500 fell.', 'en')).toEqual(['AT&T=att', 'S&P 500=sp']);
		expect(found('A+E Networks pays Ernst & Young.', 'en')).toEqual(['A+E Networks=ae', 'Ernst & Young=ey']);
		expect(found('AT T is no name, nor is AT+T, nor Ernst Young.', 'en')).toEqual([]);
		expect(found('AT&T’s shares', 'en')).toEqual(['AT&T=att']);
	});

	it('is no part of an address, unless the dataset gives the address', () => {
		expect(found('Book at Ryanair.com, or with Ryanair.', 'en')).toEqual(['Ryanair=ryanair']);
		expect(found('The group Leave.Ryanair met.', 'en')).toEqual([]);
		expect(found('Об этом пишет ria.ru сегодня.', 'ru')).toEqual(['ria.ru=site']);
	});

	it('is an acronym only where the page does not use the word', () => {
		expect(found('Nato je odločil.\nPotem je nato odšel.', 'sl')).toEqual([]);
		expect(found('Tako je Nato odločil.', 'sl')).toEqual(['Nato=nato']);
	});

	it('inflects an acronym in small letters behind its capitals', () => {
		expect(found('Позиция МИДа известна.', 'ru')).toEqual(['МИДа=mid']);
		expect(found('Это МИДА сказал.', 'ru')).toEqual([]);
		expect(found('Loty odwołano wczoraj.', 'pl')).toEqual([]);
		expect(found('Samoloty LOTu odleciały.', 'pl')).toEqual(['LOTu=lot']);
	});

	it('takes no pronoun of a headline in capitals for an acronym', () => {
		expect(found('THEY TOLD US EVERYTHING', 'en')).toEqual([]);
		expect(found('The US told them.', 'en')).toEqual(['US=us']);
		expect(found('THE U.S. TOLD THEM', 'en')).toEqual(['U.S.=us']);
	});

	it('keeps the capital of a short name', () => {
		expect(found('Загуба от 27 бр. лири.', 'bg')).toEqual([]);
		expect(found('Загуба от Бр през март.', 'bg')).toEqual(['Бр=exit']);
	});
});

describe('common nouns among the names', () => {
	it('are found as the dataset writes them, and in no form made by rule', () => {
		expect(found('Решение правительства огласили.', 'ru')).toEqual([]);
		expect(found('Так решило правительство вчера.', 'ru')).toEqual(['правительство=government']);
		expect(found('Решение британского правительства огласили.', 'ru')).toEqual([
			'британского правительства=government',
		]);
		expect(found('Членовете на Съюза решиха.', 'bg')).toEqual([]);
		expect(found('Членовете на Европейския съюз решиха.', 'bg')).toEqual(['Европейския съюз=union']);
	});

	it('inflect when no longer name holds them, or when the dataset says so', () => {
		expect(found('Источник в кремле сообщил.', 'ru')).toEqual(['кремле=kremlin']);
		expect(found('Голосование в парламенте прошло.', 'ru')).toEqual(['парламенте=parliament']);
	});
});

describe('one name of a person', () => {
	it('is somebody else before an unknown surname', () => {
		expect(found('The minister James Cleverly came.', 'en')).toEqual([]);
		expect(found('The minister James came.', 'en')).toEqual(['James=james']);
	});

	it('is a place all over a page that uses it as one', () => {
		expect(found('They live in Lincoln.\nThe people of Lincoln voted.', 'en')).toEqual([]);
		expect(found('Abraham Lincoln spoke.\nThey believed in Lincoln.\nThen Lincoln left.', 'en')).toHaveLength(3);
	});
});
