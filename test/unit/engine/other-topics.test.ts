/** Short news of our own on other topics: the bundled dataset finds no event of its own in them, and nobody of its persons. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/cli/read.ts';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';

const { dataset } = await readDataset('data/istanbul-talks-2025');
if (dataset === undefined) throw new Error('the bundled dataset cannot be read');
const lexicons = [openLexicon(compile(dataset))];
const persons = new Set(dataset.actors.filter(({ type }) => type === 'Person').map(({ id }) => id));

const TEXTS: readonly (readonly [lang: string, topic: string, published: string, ...blocks: string[]])[] = [
	[
		...(['en', 'trade talks of others', '2025-05-16'] as const),
		'US and China hold trade talks in Geneva',
		'The first round of talks lasted two days. Both delegations spoke of progress on tariffs, and the next round is planned for July.',
	],
	[
		...(['en', 'a city’s politics', '2025-06-02'] as const),
		'Court in Istanbul hears the mayor',
		'The opposition called for a rally in Istanbul after the second hearing. The party said that its meeting with the governor had ended early, and that a third meeting would follow.',
	],
	[
		...(['en', 'prisoners of others', '2025-05-24'] as const),
		'Armenia and Azerbaijan exchange prisoners',
		'A prisoner exchange took place at the border on Friday. Forty captives returned to each side, and the bodies of six soldiers were handed over.',
	],
	[
		...(['en', 'spiders', '2025-06-02'] as const),
		'How a spider builds its web',
		'A garden spider begins with one thread between two branches. The spider’s web is finished within an hour, and its operation as a trap needs no light. Strikes of the wind do little harm.',
	],
	[
		...(['en', 'a kitchen', '2025-06-02'] as const),
		'Two soups for a cold June',
		'The second round of cooking takes an hour. Put the memorandum of the grandmother aside, she said: the list of herbs is long, and the conditions of the stove matter more.',
	],
	[
		...(['en', 'tennis', '2025-06-02'] as const),
		'Medvedev out in the first round',
		'Daniil Medvedev lost in the first round in Paris. Anna Fomina, who won her second meeting with the champion, goes on to the third round.',
	],
	[
		...(['en', 'a company', '2025-06-03'] as const),
		'Strike at the harbour ends after talks',
		'The union and the operator signed a memorandum. The talks had begun in May, and the third round ended with an agreement on wages and on the conditions of the night shift.',
	],
	[
		...(['ru', 'торговля', '2025-05-16'] as const),
		'США и Китай провели переговоры в Женеве',
		'Первый раунд переговоров длился два дня. Делегации обсудили пошлины, следующая встреча состоится в июле.',
	],
	[
		...(['ru', 'пауки', '2025-06-02'] as const),
		'Как паук плетёт паутину',
		'Садовый паук начинает с одной нити. Паутина готова через час, и операция повторяется каждую ночь.',
	],
	[
		...(['ru', 'теннис', '2025-06-02'] as const),
		'Даниил Медведев проиграл в первом круге',
		'Даниил Медведев уступил британцу в первом круге. Вторая встреча дня длилась четыре часа.',
	],
	[
		...(['ru', 'кухня', '2025-06-03'] as const),
		'Два супа на холодный июнь',
		'Список продуктов короткий, условия просты. Обмен рецептами прошёл в воскресенье, второй раунд готовки состоится в субботу.',
	],
	[
		...(['uk', 'торгівля', '2025-05-16'] as const),
		'США та Китай провели переговори в Женеві',
		'Перший раунд переговорів тривав два дні. Делегації обговорили мита, наступна зустріч відбудеться в липні.',
	],
	[
		...(['uk', 'павуки', '2025-06-02'] as const),
		'Як павук плете павутину',
		'Садовий павук починає з однієї нитки. Павутина готова за годину, і операція повторюється щоночі.',
	],
	[
		...(['uk', 'кухня', '2025-06-03'] as const),
		'Два супи на холодний червень',
		'Список продуктів короткий, умови прості. Обмін рецептами відбувся в неділю, другий раунд куховарства буде в суботу.',
	],
	[
		...(['en', 'talks of others', '2025-06-02'] as const),
		'Israel and Hamas back at the table in Cairo',
		'The third round of talks between Israel and Hamas is due at the end of June. Mediators from Egypt and Qatar spoke of progress on a prisoner exchange.',
	],
	[
		...(['ru', 'чужие переговоры', '2025-06-02'] as const),
		'Израиль и ХАМАС снова за столом переговоров',
		'Третий раунд переговоров между Израилем и ХАМАС должен пройти в конце июня. Посредники из Египта и Катара говорили о прогрессе.',
	],
	[
		...(['uk', 'чужі переговори', '2025-06-02'] as const),
		'Ізраїль і ХАМАС знову за столом переговорів',
		'Третій раунд переговорів між Ізраїлем та ХАМАС має відбутися наприкінці червня. Посередники з Єгипту та Катару говорили про прогрес.',
	],
	[
		...(['en', 'football', '2025-06-02'] as const),
		'Football federations meet in Vilnius',
		'The summit of the football federations opened in Vilnius on 2 June. Delegations from nine countries spoke of the list of conditions for the new league.',
	],
	[
		...(['uk', 'футбол', '2025-06-02'] as const),
		'Футбольні федерації зустрілися у Вільнюсі',
		'Саміт футбольних федерацій відкрився у Вільнюсі 2 червня. Делегації дев’яти країн говорили про список умов нової ліги, а потім оглянули місто.',
	],
	[
		...(['ru', 'суд', '2025-06-02'] as const),
		'Суд в Стамбуле слушает дело мэра',
		'Второе заседание суда прошло в Стамбуле 2 июня. Следующая встреча сторон назначена на июль, сообщили адвокаты, которых суд выслушал первыми.',
	],
];

describe('news on other topics', () => {
	it.each(TEXTS)('hold no event and nobody of ours: %s, %s', (lang, _, published, ...blocks) => {
		const { mentions } = detect(lexicons, { blocks, lang, published });
		const found = mentions
			.filter(({ kind, refs }) => kind === 'event' || refs.some(({ id }) => persons.has(id)))
			.map(({ block, start, end, refs }) => `${blocks[block]?.slice(start, end)} = ${refs[0]?.id}`);
		expect(found).toEqual([]);
	});
});
