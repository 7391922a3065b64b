/** Names in the languages that a reader wants of a dataset, and in no others. */
import { expect, it } from 'vitest';
import type { Actor } from '../../../src/dataset/types.ts';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { makeDataset, person } from '../../support/dataset.ts';

const lexiconOf = (id: string, actors: readonly Actor[]) =>
	openLexicon(compile(makeDataset({ id, actors: [...actors] })));

const lexicon = lexiconOf('people', [
	person('ada', { en: 'Ada Quayle', ru: 'Ада Куэйл', uk: 'Ада Квейл' }),
	person('ivo', 'Ivo Marsh', { aliases: ['Иво Марш', 'Іво Марш', { text: 'Ivo Sumpf', lang: 'de' }] }),
]);

const TEXT = 'Ada Quayle, Ада Куэйл, Ада Квейл. Ivo Marsh, Иво Марш, Іво Марш, Ivo Sumpf.';
const found = (...languages: string[]) =>
	detect([lexicon], { blocks: [TEXT] }, () => (languages.length === 0 ? undefined : languages)).mentions.map(
		({ start, end }) => TEXT.slice(start, end),
	);

it('all while none is chosen', () => {
	expect(found()).toHaveLength(7);
});

it('by the language that a name says it is in', () => {
	expect(found('uk').slice(0, 1)).toEqual(['Ада Квейл']);
	expect(found('en', 'ru').slice(0, 2)).toEqual(['Ada Quayle', 'Ада Куэйл']);
	expect(found('de')).toContain('Ivo Sumpf');
	expect(found('de')).not.toContain('Ada Quayle');
});

it('by its letters where it says none', () => {
	expect(found('en')).toEqual(['Ada Quayle', 'Ivo Marsh']);
	expect(found('uk')).toEqual(['Ада Квейл', 'Иво Марш', 'Іво Марш']);
	expect(found('ru')).toEqual(['Ада Куэйл', 'Иво Марш']);
});

it('of one dataset, and not of another', () => {
	const other = lexiconOf('other', [person('ann', 'Ann Lock')]);
	const { mentions } = detect([lexicon, other], { blocks: ['Ann Lock met Ada Quayle.'] }, (dataset) =>
		dataset === 'people' ? ['ru'] : undefined,
	);
	expect(mentions.map(({ refs }) => refs[0]?.id)).toEqual(['ann']);
});
