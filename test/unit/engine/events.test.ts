/** Events of the bundled dataset in texts of our own: rounds past and ahead, owners, demonstratives, heads in general, series. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/cli/read.ts';
import { compile, detect, type Mention, openLexicon } from '../../../src/engine/index.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const { dataset } = await readDataset('data/istanbul-talks-2025');
if (dataset === undefined) throw new Error('the bundled dataset cannot be read');
const lexicons = [openLexicon(compile(dataset))];

function events(published: string, ...blocks: string[]): Mention[] {
	return detect(lexicons, { blocks, published }).mentions.filter(({ kind }) => kind === 'event');
}

/** Ids by the text of the mention. */
function ids(published: string, ...blocks: string[]): (string | undefined)[] {
	return events(published, ...blocks).map(({ refs }) => refs[0]?.id);
}

const ROUND_1 = 'istanbul-round-1';
const ROUND_2 = 'istanbul-round-2';
const ROUND_3 = 'istanbul-round-3-proposed';

describe('a round that is still to come', () => {
	it.each([
		['en', 'The next round of talks in Istanbul may be held in summer, Umerov said.'],
		['en', 'Talks in Istanbul are planned for later this summer, Umerov said.'],
		['en', 'Umerov said that the talks in Istanbul were postponed.'],
		['ru', 'Умеров сообщил, что следующий раунд переговоров пройдёт в Стамбуле.'],
		['ru', 'По словам Умерова, переговоры в Стамбуле запланированы на лето.'],
		['uk', 'Умєров повідомив, що наступний раунд переговорів пройде у Стамбулі.'],
		['uk', 'За словами Умєрова, переговори у Стамбулі заплановано на літо.'],
	])('is not one that was: %s %s', (_, text) => {
		expect(ids('2025-06-04', text)).toEqual([ROUND_3]);
	});

	it.each([
		['The next round of talks in Istanbul is due soon, Medinsky said.'],
		['Мединский сказал, что следующий раунд переговоров в Стамбуле уже близко.'],
		['Мединський сказав, що наступний раунд переговорів у Стамбулі вже близько.'],
	])('is the first after the article’s date: %s', (text) => {
		expect(ids('2025-05-20', text)).toEqual([ROUND_2]);
	});

	it('is the series where the dataset knows of none', () => {
		expect(ids('2025-09-01', 'The next round of talks in Istanbul is planned, Umerov said.')).toEqual([
			'istanbul-talks-2025',
		]);
		expect(ids('2025-09-01', 'Умеров: следующий раунд переговоров в Стамбуле планируется.')).toEqual([
			'istanbul-talks-2025',
		]);
	});

	it('says in its evidence that it was spoken of as ahead', () => {
		const [mention] = events('2025-06-04', 'The next round of talks in Istanbul may be held in summer, Umerov said.');
		expect(mention?.evidence).toContainEqual({ type: 'date', rule: 'ahead', date: '2025-06-04' });
	});

	it('is decided by a date in the text before anything else', () => {
		expect(ids('2025-06-04', 'The talks in Istanbul planned for 2 June were held, Medinsky said.')).toEqual([ROUND_2]);
		expect(ids('2025-06-04', 'Запланированные на 2 июня переговоры в Стамбуле состоялись.')).toEqual([ROUND_2]);
		expect(ids('2025-06-04', 'Заплановані на 2 червня переговори у Стамбулі відбулися.')).toEqual([ROUND_2]);
	});

	it('follows the one that was named right before, though that one is ahead too', () => {
		expect(
			ids(
				'2025-05-14',
				'The first round of talks in Istanbul is near. The next round in Istanbul will follow, Medinsky said.',
			),
		).toEqual([ROUND_1, ROUND_2]);
	});

	it('leaves an event that was without a mention when another one is meant', () => {
		expect(ids('2025-04-20', 'A new meeting between Putin and Witkoff is planned.')).toEqual([]);
		expect(ids('2025-04-12', 'The meeting between Putin and Witkoff lasted four hours.')).toEqual([
			'witkoff-putin-2025-04-11',
		]);
	});
});

describe('a round named by number', () => {
	it.each([
		['Before the first round, Umerov met allies. He knew where the talks in Istanbul were held.', ROUND_1],
		['До первого раунда Умеров встретился с союзниками. Он знал, что переговоры в Стамбуле трудны.', ROUND_1],
		['До першого раунду Умєров зустрівся із союзниками. Він знав, що переговори у Стамбулі важкі.', ROUND_1],
	])('is what a bare head after it means, whatever the article’s date: %s', (text, expected) => {
		expect(ids('2025-06-04', text).at(-1)).toBe(expected);
	});

	it.each([
		['pl', 'Druga runda rozmów w Stambule trwała godzinę, powiedział Umierow.'],
		['cs', 'Druhé kolo jednání v Istanbulu trvalo hodinu, řekl Umerov.'],
		['de', 'Die zweite Runde der Verhandlungen in Istanbul dauerte eine Stunde, sagte Umerov.'],
	])('is found by its ordinal in %s', (lang, text) => {
		const istanbul = place('istanbul', { en: 'Istanbul', pl: 'Stambuł', cs: 'Istanbul', de: 'Istanbul' });
		const umerov = person(
			'umerov',
			{ en: 'Rustem Umerov', pl: 'Rustem Umierow' },
			{
				aliases: [
					{ text: 'Umerov', strength: 'strong' },
					{ text: 'Umierow', strength: 'strong' },
				],
			},
		);
		const round = (value: number, startDate: string) =>
			event(`round-${value}`, `Istanbul talks, round ${value}`, {
				...{ startDate, endDate: startDate, superEvent: 'series' },
				...{ location: ['istanbul'], participants: ['umerov'] },
			});
		const own = makeDataset({
			actors: [istanbul, umerov],
			events: [
				event('series', 'Istanbul talks', { startDate: '2025-05-16' }),
				round(1, '2025-05-16'),
				round(2, '2025-06-02'),
			],
		});
		const found = detect([openLexicon(compile(own))], { blocks: [text], lang, published: '2025-06-03' });
		expect(found.mentions.filter(({ kind }) => kind === 'event').map(({ refs }) => refs[0]?.id)).toEqual(['round-2']);
	});
});

describe('a plan whose time has passed', () => {
	it.each([
		'Russia, Ukraine hold third round of talks in Istanbul',
		'Россия и Украина провели третий раунд переговоров в Стамбуле',
		'Росія та Україна провели третій раунд переговорів у Стамбулі',
	])('is not what was held later: %s', (text) => {
		expect(ids('2025-07-24', text)).toEqual(['istanbul-talks-2025']);
	});

	it.each([
		'Umerov proposed a third round of talks in Istanbul.',
		'Умеров напомнил про предложенный третий раунд переговоров в Стамбуле.',
		'Умєров нагадав про запропонований третій раунд переговорів у Стамбулі.',
	])('is meant where the text calls it one: %s', (text) => {
		expect(ids('2025-07-24', text)).toEqual([ROUND_3]);
	});
});

describe('both sides beside a round’s number on its day', () => {
	it.each([
		['2025-06-02', 'Second Round of Russia-Ukraine Talks Ends With Agreements', ROUND_2],
		['2025-06-03', 'Russia, Ukraine end second round of talks', ROUND_2],
		['2025-05-16', 'Russia-Ukraine talks: No truce as first direct meeting in three years ends', ROUND_1],
		['2025-06-02', 'Завершился второй раунд переговоров России и Украины', ROUND_2],
		['2025-06-02', 'Россия и Украина завершили второй раунд переговоров', ROUND_2],
		['2025-06-02', 'Завершився другий раунд переговорів України та Росії', ROUND_2],
		['2025-06-02', 'Росія та Україна завершили другий раунд переговорів', ROUND_2],
		['2025-05-16', 'Первая прямая встреча России и Украины за три года завершилась', ROUND_1],
		['2025-05-16', 'Перша пряма зустріч України та Росії за три роки завершилася', ROUND_1],
	])('are enough: %s %s', (published, text, expected) => {
		expect(new Set(ids(published, text))).toEqual(new Set([expected]));
	});

	it.each([
		['2025-06-20', 'Russia, Ukraine discuss second round of talks'],
		['2025-06-02', 'Second round of US-China talks ends, Russia and Ukraine not on the table'],
		['2025-06-02', 'Ukraine watches second round of talks'],
		['2025-06-02', 'Second round of the vote: Russia and Ukraine send observers'],
	])('are needed, both, on that day, and of talks: %s %s', (published, text) => {
		expect(ids(published, text)).toEqual([]);
	});
});

describe('a plan beside a round that was', () => {
	it.each([
		'Before the first round, Umerov met allies. He said that the talks in Istanbul will be hard.',
		'До первого раунда Умеров встретился с союзниками. Он знал, что переговоры в Стамбуле будут трудными.',
		'До першого раунду Умєров зустрівся із союзниками. Він знав, що переговори у Стамбулі будуть важкими.',
	])('may be of either time, so the series is the answer: %s', (text) => {
		expect(ids('2025-06-04', text).at(-1)).toBe('istanbul-talks-2025');
	});
});

describe('an owner', () => {
	it.each([
		['Kyiv published its memorandum early.', 'ukrainian-memorandum'],
		['Russia handed over its own memorandum.', 'russian-memorandum'],
		['Россия передала свой меморандум.', 'russian-memorandum'],
		['Киев опубликовал свой меморандум заранее.', 'ukrainian-memorandum'],
		['Росія передала свій меморандум.', 'russian-memorandum'],
		['Україна передала свій меморандум раніше.', 'ukrainian-memorandum'],
	])('named before says whose it is: %s', (text, expected) => {
		expect(ids('2025-06-03', text)).toEqual([expected]);
	});

	it('named beside another one decides nothing', () => {
		expect(ids('2025-06-03', 'Russia and Ukraine praised its memorandum.')).toEqual([]);
	});
});

describe('a demonstrative', () => {
	it.each([
		['The Normandy Four summit was held in Paris.', 'Those talks brought no result.'],
		['Саммит нормандской четвёрки прошёл в Париже.', 'Те переговоры не дали результата.'],
		['Саміт нормандської четвірки пройшов у Парижі.', 'Ті переговори не дали результату.'],
	])('points at what was named last, by a kindred head as well: %s %s', (before, after) => {
		expect(ids('2025-05-15', before, after)).toEqual(['normandy-paris-2019', 'normandy-paris-2019']);
	});

	it('does not when what it points at is said more closely', () => {
		expect(ids('2025-05-15', 'The Normandy Four summit was held in Paris.', 'Those talks with Iran failed.')).toEqual([
			'normandy-paris-2019',
		]);
	});
});

describe('a head without an article', () => {
	it('names no event in English unless something is tied to it', () => {
		expect(ids('2025-05-16', 'Istanbul is known as a hub for negotiations of many kinds.')).toEqual([]);
		expect(ids('2025-05-16', 'The delegations met for talks in Istanbul.')).toEqual([ROUND_1]);
	});

	it.each([
		['Второй раунд переговоров в Стамбуле завершён.', 'В ходе переговоров обсуждали пленных.'],
		['Другий раунд переговорів у Стамбулі завершено.', 'Під час переговорів говорили про полонених.'],
	])('is the known one behind words for an occasion: %s %s', (before, after) => {
		expect(ids('2025-06-03', before, after)).toEqual([ROUND_2, ROUND_2]);
	});
});

describe('siblings that cannot be told apart', () => {
	const exchange = (id: string, superEvent: string) =>
		event(id, `Deal ${id}`, {
			startDate: '2025-05-10',
			superEvent,
			participants: ['x'],
			aliases: ['prisoner exchange deal', 'обмен пленными', 'обмін полоненими'],
		});
	const own = (one: string, two: string) =>
		makeDataset({
			actors: [person('x', 'Xavier Quist', { aliases: [{ text: 'Quist', strength: 'strong' }] })],
			events: [event('series', 'Exchanges'), event('other', 'Others'), exchange('one', one), exchange('two', two)],
		});

	it.each([
		'Quist praised the prisoner exchange deal.',
		'Quist: обмен пленными состоялся.',
		'Quist: обмін полоненими відбувся.',
	])('give their parent, or nothing when they have different ones: %s', (text) => {
		const found = (one: string, two: string) =>
			detect([openLexicon(compile(own(one, two)))], { blocks: [text], published: '2025-05-11' }).mentions.filter(
				({ kind }) => kind === 'event',
			);
		const [mention] = found('series', 'series');
		expect(mention?.refs[0]?.id).toBe('series');
		expect(mention?.evidence).toContainEqual({ type: 'series', among: ['one', 'two'] });
		expect(found('series', 'other')).toEqual([]);
	});
});

describe('a series without an end', () => {
	it('lasts to the end of its last child', () => {
		const [series] = detect(lexicons, { blocks: ['Istanbul-2 began in spring.'], published: '2025-06-20' }).mentions;
		expect(series?.evidence).toContainEqual({ type: 'date', rule: 'published', date: '2025-06-20', days: 0 });
	});
});

describe('a phrase that one side uses', () => {
	it.each([
		['The special military operation goes on, Moscow said.', 'special military operation'],
		['В Москве сказали, что специальная военная операция продолжается.', 'специальная военная операция'],
		['У Москві заявили, що спеціальна військова операція в Україні триває.', 'спеціальна військова операція'],
	])('resolves the event and says in its evidence whose it is: %s', (text, alias) => {
		const [mention] = events('2025-06-03', text);
		expect(mention?.refs[0]?.id).toBe('russo-ukrainian-war-full-scale');
		expect(mention?.evidence).toContainEqual(expect.objectContaining({ type: 'alias', alias, usedBy: ['russia'] }));
	});

	it('is not what all sides say', () => {
		const [mention] = events('2025-06-03', 'The war in Ukraine goes on.');
		expect(mention?.evidence[0]).not.toHaveProperty('usedBy');
	});
});

describe('the story', () => {
	const story = (...blocks: string[]) =>
		detect(lexicons, { blocks, published: '2025-05-24' }).story.map(({ ref }) => ref.id);

	it.each([
		['The first round of Istanbul talks was short.', 'The second round of Istanbul talks will be longer.'],
		['Первый раунд переговоров в Стамбуле был коротким.', 'Второй раунд переговоров в Стамбуле будет долгим.'],
		['Перший раунд переговорів у Стамбулі був коротким.', 'Другий раунд переговорів у Стамбулі буде довгим.'],
	])('of a page about two rounds alike is led by their series: %s', (...blocks) => {
		expect(story(...blocks, ...blocks)[0]).toBe('istanbul-talks-2025');
	});

	it('of a page about one round is that round', () => {
		const block = 'The first round of Istanbul talks was short.';
		expect(story(block, block, block)[0]).toBe('istanbul-round-1');
	});
});

describe('weak names', () => {
	it.each([
		['Both sides agreed on an exchange of the wounded and called it all for all.'],
		['Стороны согласовали обмен тяжелоранеными по формуле «всех на всех».'],
		['Сторони погодили обмін важкопораненими у форматі «всіх на всіх».'],
	])('of one event speak for one another: %s', (text) => {
		expect(new Set(ids('2025-06-03', text))).toEqual(new Set(['prisoner-exchange-june-2025']));
	});

	it('of many uses need more than one of those who took part', () => {
		expect(ids('2025-05-20', 'Trump praised the phone call with the builders.')).toEqual([]);
		expect(ids('2025-05-20', 'Trump praised the phone call with Putin.')).toEqual(['trump-calls-2025-05-19']);
	});
});

describe('a weak name', () => {
	it.each([
		['2025-05-16', 'Trump to meet Xi for trade talks in Geneva'],
		['2025-11-02', 'How a spider web is built, and why a spider’s web glitters'],
		['2023-09-14', 'Derna has buried 6,000 bodies since the flood'],
	])('is backed by nothing that it holds itself, however often it stands there: %s %s', (published, text) => {
		expect(ids(published, text, `${text}, a paper wrote.`)).toEqual([]);
	});

	it('is backed by what stands beside it', () => {
		expect(ids('2025-06-07', 'Russia and Ukraine argue over 6,000 bodies after Istanbul')).toEqual([
			'bodies-repatriation-6000',
		]);
		expect(ids('2025-06-02', 'Spider’s Web, the SBU says, hit bombers, and Zelensky praised it.')).toEqual([
			'spiders-web',
		]);
	});
});
