/**
 * Head words of events ("talks", "переговоры", "обмін"): what an event without a proper name is called by.
 * Words of one class may stand for one another; a word may belong to a second class with less weight.
 */
import { formsOf } from '../morphology/inflect.ts';
import { foldedText } from '../text/fold.ts';

export type HeadClass =
	| 'talks'
	| 'meeting'
	| 'call'
	| 'exchange'
	| 'ceasefire'
	| 'document'
	| 'statement'
	| 'strike'
	| 'operation'
	| 'visit'
	| 'war'
	| 'election'
	| 'sanctions';

/** Base forms by class and language; plural-only nouns in their plural. */
const HEADS: Readonly<Record<HeadClass, { en: string; ru: string; uk: string }>> = {
	talks: {
		en: 'talks negotiations negotiation discussions round dialogue',
		ru: 'переговоры раунд диалог',
		uk: 'переговори перемовини раунд діалог',
	},
	meeting: {
		en: 'meeting summit session gathering conference ministerial',
		ru: 'встреча саммит заседание совещание конференция',
		uk: 'зустріч саміт засідання нарада конференція',
	},
	call: {
		en: 'call conversation linkup',
		ru: 'разговор созвон беседа',
		uk: 'розмова дзвінок',
	},
	exchange: { en: 'exchange swap handover repatriation', ru: 'обмен передача', uk: 'обмін передача репатріація' },
	ceasefire: {
		en: 'ceasefire truce cease-fire',
		ru: 'перемирие',
		uk: 'перемир’я',
	},
	document: { en: 'memorandum roadmap list', ru: 'меморандум список', uk: 'меморандум список' },
	statement: {
		en: 'statement post remark proposal offer interview',
		ru: 'заявление пост предложение интервью',
		uk: 'заява допис пропозиція інтерв’ю',
	},
	strike: { en: 'strike attack raid', ru: 'удар атака', uk: 'удар атака' },
	operation: { en: 'operation', ru: 'операция', uk: 'операція' },
	visit: { en: 'visit tour trip', ru: 'визит турне поездка', uk: 'візит турне поїздка' },
	war: { en: 'war invasion conflict', ru: 'война вторжение конфликт', uk: 'війна вторгнення конфлікт' },
	election: { en: 'election elections', ru: 'выборы', uk: 'вибори' },
	sanctions: { en: 'sanctions', ru: 'санкции', uk: 'санкції' },
};

/** Classes that a text may use for one another, and how much of the weight is left. */
const KINSHIP: Readonly<Partial<Record<HeadClass, Partial<Record<HeadClass, number>>>>> = {
	meeting: { talks: 0.8, visit: 0.5 },
	talks: { meeting: 0.6 },
};

const classOf: ReadonlyMap<string, HeadClass> = buildForms();

function buildForms(): Map<string, HeadClass> {
	const forms = new Map<string, HeadClass>();
	for (const [headClass, byLanguage] of Object.entries(HEADS)) {
		for (const [lang, words] of Object.entries(byLanguage)) {
			for (const word of words.split(' ')) {
				for (const form of formsOf(foldedText(word), lang, 'noun')) {
					if (!forms.has(form)) forms.set(form, headClass as HeadClass);
				}
			}
		}
	}
	return forms;
}

export const HEAD_FORMS: readonly string[] = [...classOf.keys()];

/** The class of a folded word form, if it is a head word. */
export function headClassOf(form: string): HeadClass | undefined {
	return classOf.get(form);
}

/** How well a head of class `used` can stand for an event whose own heads are `own`: 0 to 1. */
export function headFit(used: HeadClass, own: readonly HeadClass[]): number {
	let best = 0;
	for (const headClass of own) {
		const fit = headClass === used ? 1 : (KINSHIP[used]?.[headClass] ?? 0);
		if (fit > best) best = fit;
	}
	return best;
}

/** Heads that also stand in many other phrases ("in the event of", "to strike"): they need two kinds of anchors. */
const VAGUE = new Set(
	[
		'conference list statement post remark proposal offer interview strike attack operation visit tour trip call conversation'.split(
			' ',
		),
		'список пост заявление предложение интервью удар атака операция визит поездка беседа разговор'
			.split(' ')
			.flatMap((word) => formsOf(word, 'ru', 'noun')),
		'список допис заява пропозиція удар атака операція візит поїздка розмова'
			.split(' ')
			.flatMap((word) => formsOf(word, 'uk', 'noun')),
	].flat(),
);

/** English heads that are verbs behind these words ("to strike a deal", "will visit"). */
const BEFORE_VERBS = new Set(
	'to will would can could may might shall should must not cannot he she they we you i who did does do let'.split(' '),
);

export function isVerbAfter(before: string): boolean {
	return BEFORE_VERBS.has(before);
}

export function isVagueHead(form: string): boolean {
	return VAGUE.has(form);
}

const ROUNDS: ReadonlySet<string> = new Set([
	'round',
	'rounds',
	...formsOf('раунд', 'ru', 'noun'),
	...formsOf('раунд', 'uk', 'noun'),
]);

/** "round", "раунд": the head that takes its meaning from what it is a round of. */
export function isRound(form: string): boolean {
	return ROUNDS.has(form);
}

/** Ordinals as they qualify a head ("second round", "второго раунда"): folded form -> number. */
const ORDINAL_WORDS: readonly (readonly [number, string, string, string])[] = [
	[1, 'first', 'первый первая первое первые', 'перший перша перше перші'],
	[2, 'second', 'второй вторая второе', 'другий друга друге'],
	[3, 'third', 'третий', 'третій третя третє'],
	[4, 'fourth', 'четвертый четвертая', 'четвертий четверта'],
	[5, 'fifth', 'пятый пятая', 'п’ятий п’ята'],
	[6, 'sixth', 'шестой шестая', 'шостий шоста'],
];

const ordinals: ReadonlyMap<string, number> = buildOrdinals();

function buildOrdinals(): Map<string, number> {
	const forms = new Map<string, number>();
	for (const [value, en, ru, uk] of ORDINAL_WORDS) {
		for (const [lang, words] of [
			['en', en],
			['ru', ru],
			['uk', uk],
		] as const) {
			for (const word of words.split(' ')) {
				for (const form of formsOf(foldedText(word), lang, 'noun')) forms.set(form, value);
			}
		}
	}
	// The soft adjective "третий" keeps a soft sign in its other forms, unlike the rest of its class.
	for (const ending of ['его', 'ему', 'им', 'ем', 'ья', 'ьей', 'ью', 'ье', 'ьего', 'ьему', 'ьим', 'ьем']) {
		forms.set(`трет${ending}`, 3);
	}
	return forms;
}

export function ordinalOf(form: string): number | undefined {
	return ordinals.get(form);
}
