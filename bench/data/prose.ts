/** Sentences of no particular news, for the text between the names. */

export const ENGLISH: readonly string[] = [
	'The council met for most of the morning and adjourned without a vote.',
	'Rain kept the market square empty until the early afternoon.',
	'A spokesman said that the figures would be checked again before they were published.',
	'Prices of grain and fuel have moved little since the beginning of the month.',
	'Nobody who was asked in the corridor wanted to say when the next meeting would be held.',
	'The bridge is to be closed to heavy traffic while its bearings are replaced.',
	'According to the report, 1,250 households were without water for two days.',
	'Both sides described the conversation as long, difficult and useful.',
	'The school had been warned about the roof twice, in writing, in the year before.',
	'Shares opened lower, recovered by noon, and ended the day where they had begun.',
	'"We have read the draft and we will answer it in due time," one of the delegates remarked.',
	'Work on the northern section should be finished by 30 September at the latest.',
	'Several passengers complained that the announcement came in one language only.',
	'The museum will show the letters, the maps and a small part of the photographs.',
	'It was the third such incident in the harbour within a fortnight, officials noted.',
	'A second reading of the bill is expected in the autumn; amendments are still possible.',
	'The trains run on time again, though with fewer carriages than in previous winters.',
	'Doctors at the regional hospital treated eleven people, four of them for smoke.',
	'What was agreed on paper, and what was only said aloud, remains a matter of dispute.',
	'The company expects to hire about 300 people, most of them in the coastal districts.',
	'Voters will also be asked whether the old town hall should be sold or restored.',
	'The observers left before sunset and did not speak to reporters at the gate.',
];

export const RUSSIAN: readonly string[] = [
	'Заседание продолжалось почти четыре часа и закончилось без общего заявления.',
	'Синоптики обещают потепление к выходным, но в горах снег пролежит ещё неделю.',
	'Ремонт дороги начнётся в апреле и займёт, по словам подрядчика, не меньше двух месяцев.',
	'Жители посёлка давно просят построить мост, однако денег в бюджете пока нет.',
	'Участники встречи договорились продолжить разговор в том же составе через десять дней.',
	'Новая выставка открылась в понедельник и будет работать до конца лета.',
];

export const UKRAINIAN: readonly string[] = [
	'Засідання тривало майже чотири години і завершилося без спільної заяви.',
	'Мешканці села давно просять збудувати школу, проте грошей у бюджеті поки немає.',
	'За словами лікарів, стан постраждалих покращується, і їх незабаром випишуть додому.',
	'Ціни на пальне цього тижня майже не змінилися, повідомили в галузевому об’єднанні.',
	'Новий маршрут автобуса запустять восени, щойно закінчать лагодити дорогу.',
	'Учасники зустрічі домовилися продовжити розмову в тому самому складі за десять днів.',
];
