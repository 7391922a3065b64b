/** The table of written forms says what the rules of the languages say. */
import { describe, expect, it } from 'vitest';
import {
	headClassOf,
	isEnglishHead,
	isOfKind,
	isOrdinal,
	isVagueHead,
	ordinalOf,
} from '../../../src/engine/events/heads.ts';
import { writtenForms } from '../../../src/engine/events/inflected.ts';
import { headBits } from '../../../src/engine/events/word-marks.ts';
import { ENDINGS, HEADS, WORDS } from '../../../src/engine/events/written-forms.ts';
import { formsOf } from '../../../src/engine/morphology/inflect.ts';
import { hasHash, viewBits } from '../../../src/engine/text/bits.ts';
import { hashOf } from '../../../src/engine/text/hash.ts';

describe('written forms of event words', () => {
	it('are those of the tables and rules of today (else: npm run forms)', () => {
		expect({ endings: ENDINGS, words: WORDS, heads: HEADS }).toEqual(writtenForms());
	});

	it('hold every form of a head, with a bit of few other words', () => {
		const heads = viewBits(headBits());
		for (const [base, lang] of [
			['переговоры', 'ru'],
			['обмін', 'uk'],
			['rozmowy', 'pl'],
			['talks', 'en'],
		] as const) {
			for (const form of formsOf(base, lang, 'noun')) {
				expect(headClassOf(form), form).toBeDefined();
				expect(hasHash(heads, hashOf(form)), form).toBe(true);
			}
		}
		expect(headClassOf('переговорного')).toBeUndefined();
		const others = Array.from({ length: 1000 }, (_, at) => hashOf(`word${at}`)).filter((hash) => hasHash(heads, hash));
		expect(others.length).toBeLessThan(50);
	});

	it('count only in the language of the head beside them', () => {
		expect(ordinalOf('второго', 'раунда')).toBe(2);
		expect(ordinalOf('второго', 'talks')).toBeUndefined();
		expect(isOfKind('next', 'next', 'talks')).toBe(true);
		expect(isOfKind('next', 'next', 'переговоров')).toBe(false);
		expect(isOrdinal('другий')).toBe(true);
		expect(isOrdinal('talks')).toBe(false);
	});

	it('give a form the class of the first list that has it', () => {
		// A head of talks by its first list, vague by none; "list" is a document, and vague.
		expect([headClassOf('round'), isVagueHead('round')]).toEqual(['talks', false]);
		expect([headClassOf('list'), isVagueHead('list')]).toEqual(['document', true]);
		expect([isEnglishHead('talks'), isEnglishHead('раунд'), isEnglishHead('')]).toEqual([true, false, false]);
	});
});
