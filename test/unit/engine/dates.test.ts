/** Dates in texts, as days; the article is of Tuesday, 3 June 2025 unless said otherwise. */
import { describe, expect, it } from 'vitest';
import { bitsOf, NO_BITS } from '../../../src/engine/text/bits.ts';
import { readTokens } from '../../../src/engine/text/tokens.ts';
import { timeForms } from '../../../src/engine/time/calendar.ts';
import { daysOf, isoDay } from '../../../src/engine/time/dates.ts';
import { writtenDates } from '../../../src/engine/time/written.ts';

const TIME_WORDS = bitsOf(timeForms());

function dates(text: string, published: string | null = '2025-06-03'): string[] {
	const tokens = readTokens(text, undefined, { heads: NO_BITS, times: TIME_WORDS, any: TIME_WORDS });
	const day = published === null ? undefined : daysOf(published);
	return writtenDates(tokens, day).map(({ days, rule }) => {
		const range = days.from === days.to ? isoDay(days.from) : `${isoDay(days.from)}/${isoDay(days.to)}`;
		return rule === 'relative' ? `~${range}` : range;
	});
}

describe('written dates', () => {
	it.each([
		'the first talks since 2022',
		'First Direct Talks Since 2022',
		'since early 2022',
		'since 24 February 2022',
		'первые переговоры с 2022 года',
		'с весны 2022 года',
		'перші переговори з 2022 року',
		'seit 2022',
		'od 2022 roku',
		'od roku 2022',
	])('leave out those that something has not been since: %s', (text) => {
		expect(dates(text)).toEqual([]);
	});

	it('know a year behind another name from one that something has lasted from', () => {
		expect(dates('переговоры с Россией 2022 года')).toEqual(['2022-01-01/2022-12-31']);
	});

	it.each([
		['on 2 June', '2025-06-02'],
		['on June 2nd', '2025-06-02'],
		['the 2nd of June', '2025-06-02'],
		['May 16, 2025', '2025-05-16'],
		['from June 20 to 30', '2025-06-20/2025-06-30'],
		['15–16 April', '2025-04-15/2025-04-16'],
		['2025-06-02', '2025-06-02'],
		['02.06.2025', '2025-06-02'],
		['16 мая', '2025-05-16'],
		['16-го мая 2025 года', '2025-05-16'],
		['с 20 по 30 июня', '2025-06-20/2025-06-30'],
		['2 червня', '2025-06-02'],
		['16 травня 2025 року', '2025-05-16'],
		['з 20 до 30 червня', '2025-06-20/2025-06-30'],
		['2 czerwca 2025', '2025-06-02'],
		['2. června', '2025-06-02'],
		['am 2. Juni 2025', '2025-06-02'],
		['2. junija', '2025-06-02'],
		['2 юни', '2025-06-02'],
		["2 Haziran'da", '2025-06-02'],
		['in April 2022', '2022-04-01/2022-04-30'],
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual([expected]);
	});

	it.each(['we may 2', 'march 5 abreast', '1.5.10', '31.13.99', 'version 2 to 3', 'in 2,022 cases'])(
		'not %s',
		(text) => {
			expect(dates(text)).toEqual([]);
		},
	);
});

describe('days counted from the article’s own', () => {
	it.each([
		['said on Thursday', '2025-05-29'],
		['will meet on Thursday', '2025-06-05'],
		['next Tuesday', '2025-06-10'],
		['last Tuesday', '2025-05-27'],
		['on Tuesday', '2025-06-03'],
		['yesterday', '2025-06-02'],
		['last week', '2025-05-26/2025-06-01'],
		['в понедельник прошли', '2025-06-02'],
		['в четверг состоятся', '2025-06-05'],
		['в прошлый вторник', '2025-05-27'],
		['вчерашние переговоры', '2025-06-02'],
		['на следующей неделе', '2025-06-09/2025-06-15'],
		['у четвер відбулися', '2025-05-29'],
		['у четвер відбудуться', '2025-06-05'],
		['минулого вівторка', '2025-05-27'],
		['учора', '2025-06-02'],
		['минулого тижня', '2025-05-26/2025-06-01'],
		['w czwartek rozmawiali', '2025-05-29'],
		['w czwartek odbędą się', '2025-06-05'],
		['ve čtvrtek jednali', '2025-05-29'],
		['příští čtvrtek', '2025-06-05'],
		['am Donnerstag sprachen sie', '2025-05-29'],
		['werden am Donnerstag sprechen', '2025-06-05'],
		['gestern', '2025-06-02'],
		['v četrtek so se pogovarjali', '2025-05-29'],
		['в четвъртък разговаряха', '2025-05-29'],
		['perşembe günü görüştüler', '2025-05-29'],
	])('%s', (text, expected) => {
		expect(dates(text)).toEqual([`~${expected}`]);
	});

	it.each(['on Thursday', 'вчера', 'у четвер'])('are none where the article’s day is not known: %s', (text) => {
		expect(dates(text, null)).toEqual([]);
		expect(dates(text, '2025-06')).toEqual([]);
	});

	it.each(['a week of talks', 'неделя переговоров', 'тиждень переговорів'])(
		'are none in a length of time: %s',
		(text) => {
			expect(dates(text)).toEqual([]);
		},
	);
});
