import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { formsOf } from '../../../src/engine/morphology/inflect.ts';
import { PARADIGMS, type Paradigm } from '../../../src/engine/morphology/tables.ts';
import { fold } from '../../../src/engine/text/fold.ts';
import { tokenize } from '../../../src/engine/text/tokens.ts';
import { makeDataset, person } from '../../support/dataset.ts';
import { naiveFold } from '../../support/naive-fold.ts';
import { type NaiveAlias, type NaiveMention, naiveMentions, namesCross } from '../../support/naive-matching.ts';

const SOFT_HYPHEN = '\u00ad';
const NBSP = '\u00a0';
/** Few words, so that names overlap, nest and share their beginnings; two letters at most, so that none is an adjective's part. */
const WORDS = ['a', 'b', 'ab', 'ba', 'é', `a${SOFT_HYPHEN}b`, 'a\u0301', 'ё', 'я', 'ї', 'i', '1', '12', '1,000'];
const WRITTEN: readonly ((word: string) => string)[] = [
	(word) => word,
	(word) => word.charAt(0).toUpperCase() + word.slice(1),
	(word) => word.toUpperCase(),
];
const word = fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WRITTEN)).map(([text, write]) => write(text));
const inName = fc.constantFrom(' ', ' ', ' ', '-', NBSP);
const inText = fc.constantFrom(' ', ' ', ' ', ' ', '-', '–', NBSP, '  ', '\n', ', ', '. ', '\n\n', ' «', '» ', ' - ');

/** Words with something between each two. */
function written(words: fc.Arbitrary<string>, between: fc.Arbitrary<string>, size: fc.ArrayConstraints) {
	return fc.array(fc.tuple(words, between), size).map((parts) => {
		return parts.map(([text, gap], at) => (at === parts.length - 1 ? text : text + gap)).join('');
	});
}

/** Names with no two alike, which would leave the engine silent. */
const names = fc
	.uniqueArray(written(word, inName, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12, selector: keyOf })
	.map((texts) => texts.map((text, at): NaiveAlias => ({ id: `n${at}`, text })));
const texts = written(word, inText, { maxLength: 40 });

function keyOf(text: string): string {
	return tokenize(text)
		.map((token) => token.text)
		.join(' ');
}

function datasetOf(aliases: readonly NaiveAlias[], id = 'test'): Dataset {
	return makeDataset({
		id,
		actors: aliases.map((alias) => ({
			id: alias.id,
			type: 'Organization',
			name: `Unheard of ${alias.id}`,
			aliases: [{ text: alias.text, strength: 'strong', inflect: false }],
		})),
	});
}

function lexiconOf(aliases: readonly NaiveAlias[], id?: string) {
	return openLexicon(compile(datasetOf(aliases, id)));
}

function found(text: string, aliases: readonly NaiveAlias[]): NaiveMention[] {
	const { mentions } = detect([lexiconOf(aliases)], { blocks: [text], lang: 'en' });
	return mentions.map(({ start, end, refs }) => ({ start, end, id: refs[0]?.id ?? '' }));
}

describe('matching', () => {
	it('finds what trying every name at every word finds', () => {
		fc.assert(
			fc.property(texts, names, (text, aliases) => {
				// Names that cross are settled by their length, wherever they begin.
				fc.pre(!namesCross(text, aliases));
				expect(found(text, aliases)).toEqual(naiveMentions(text, aliases));
			}),
			{ numRuns: 400 },
		);
	});

	it('gives spans in order, whose words are those of the name', () => {
		fc.assert(
			fc.property(texts, names, (text, aliases) => {
				const keys = new Map(aliases.map((alias) => [alias.id, keyOf(alias.text)]));
				let last = 0;
				for (const { start, end, id } of found(text, aliases)) {
					expect(keyOf(text.slice(start, end))).toBe(keys.get(id));
					expect(start).toBeGreaterThanOrEqual(last);
					last = end;
				}
			}),
		);
	});

	it('answers the same each time, from the same lexicon and from one made again', () => {
		fc.assert(
			fc.property(texts, names, (text, aliases) => {
				const lexicon = lexiconOf(aliases);
				const page = { blocks: [text], lang: 'en' };
				const answer = detect([lexicon], page);
				expect(detect([lexicon], page)).toEqual(answer);
				expect(detect([lexiconOf(aliases)], page)).toEqual(answer);
				expect(new Uint8Array(compile(datasetOf(aliases)))).toEqual(new Uint8Array(compile(datasetOf(aliases))));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('the offset map', () => {
	/** Any unit at all, and often those that folding is about. */
	const unit = fc.oneof(
		fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
		fc.constantFrom(...'aAéЙйиИіІїёßŒıİ’‑–\u00ad\u0306\u0308\u0301\u200b\u202e\ufb01\u00a0\ud83d\udc00½ǆ'),
	);
	const anyText = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

	it('of fold is that of folding one unit after the other', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { text: folded, offsets } = fold(text);
				expect({ text: folded, offsets: [...offsets] }).toEqual(naiveFold(text));
			}),
			{ numRuns: 500 },
		);
	});

	it('of tokens leads back to what each was read from, and no letter or digit is in none', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, texts), (text) => {
				const covered = new Set<number>();
				for (const { text: token, start, end, kind, dotted } of tokenize(text)) {
					const written = naiveFold(text.slice(start, end)).text;
					if (kind === 'word') expect(token).toBe(dotted ? written.replaceAll('.', '') : written);
					else if (kind === 'number') expect(token).toBe(written.replace(/\D/g, ''));
					else expect(written).toBe('-');
					for (let at = start; at < end; at++) covered.add(at);
				}
				for (let at = 0; at < text.length; at++) {
					if (/[\p{L}0-9]/u.test(text.charAt(at)) && !/['’‘ʼʻ`´′＇]/.test(text.charAt(at)))
						expect(covered).toContain(at);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('inflected names', () => {
	const STEMS: Readonly<Record<string, readonly string[]>> = {
		latin: ['brand', 'koval', 'mertin', 'sobek', 'tarsk', 'vilg'],
		cyrillic: ['бранд', 'ковал', 'мертин', 'собек', 'тарск', 'вилг'],
	};
	const CYRILLIC = ['ru', 'uk', 'bg'];

	/** Made-up base forms that a row fits. */
	function basesFor({ lang, base, fits }: Paradigm): string[] {
		const stems = STEMS[CYRILLIC.includes(lang) ? 'cyrillic' : 'latin'] ?? [];
		return stems.map((stem) => stem + base).filter((whole) => fits === undefined || fits.test(whole));
	}

	/** A possessive is no part of the span. */
	const spanEnd = (form: string) => form.replace(/'s?$/, '').length;

	it.each([...new Set(PARADIGMS.map(({ lang }) => lang))])('are found in every form, with offsets: %s', (lang) => {
		let forms = 0;
		for (const row of PARADIGMS.filter((one) => one.lang === lang)) {
			const scope = row.scope === 'any' ? 'name' : row.scope;
			for (const base of basesFor(row)) {
				const name = base.charAt(0).toUpperCase() + base.slice(1);
				const alias = [{ text: name, lang, strength: 'strong' as const }];
				const actor =
					scope === 'name'
						? person('one', 'Nobody Here', { aliases: alias })
						: { id: 'one', type: 'Organization', name: 'Nobody Here', aliases: alias };
				const lexicon = openLexicon(compile(makeDataset({ actors: [actor] })));
				for (const form of formsOf(base, lang, scope)) {
					// A form parted by a hyphen is two words, and the name alone is found.
					if (form.includes('-')) continue;
					const text = `x ${form.charAt(0).toUpperCase()}${form.slice(1)} x`;
					const { mentions } = detect([lexicon], { blocks: [text], lang });
					const spans = mentions.map(({ start, end }) => ({ form, start, end }));
					expect(spans, `${base} -> ${form}`).toEqual([{ form, start: 2, end: 2 + spanEnd(form) }]);
					forms++;
				}
			}
		}
		expect(forms).toBeGreaterThan(5);
	});
});
