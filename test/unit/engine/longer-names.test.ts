/** Single names that are a part of another's, or an ordinary word: what is said of them must not be marked. */
import { describe, expect, it } from 'vitest';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { makeDataset } from '../../support/dataset.ts';

const lexicon = openLexicon(
	compile(
		makeDataset({
			actors: [
				{
					id: 'france',
					type: 'Place',
					name: { en: 'France', ru: 'Франция', uk: 'Франція', pl: 'Francja', de: 'Frankreich' },
				},
				{ id: 'jordan', type: 'Place', name: 'Jordan' },
				{ id: 'union', type: 'Place', name: 'European Union' },
				{ id: 'new-york', type: 'Place', name: 'New York' },
				{ id: 'star', type: 'Organization', name: 'Star' },
				{ id: 'today', type: 'Organization', name: 'Today' },
				{ id: 'hezbollah', type: 'Organization', name: 'Hezbollah' },
				{ id: 'petra', type: 'Organization', name: 'PETRA' },
			],
		}),
	),
);

function found(text: string, lang = 'en'): string[] {
	return detect([lexicon], { blocks: text.split('\n'), lang }).mentions.map(
		(mention) => `${text.split('\n')[mention.block]?.slice(mention.start, mention.end)}=${mention.refs[0]?.id}`,
	);
}

describe('a place before another capital', () => {
	it('is part of a longer name', () => {
		expect(found('He has been asked for Jordan Peterson and reads what the New York Times writes of him.')).toEqual([]);
		expect(found('She left the University of Jordan Medical School for a better one.')).toEqual([]);
		expect(found('Davon hat zuerst die New York Times geschrieben, und andere schreiben es nach.', 'de')).toEqual([]);
	});

	it('is itself where its officer is named next', () => {
		expect(found('Later the president of France Jean Dupont agreed to it.')).toEqual(['France=france']);
		expect(found('He was ambassador to the European Union Gordon Smith has said.')).toEqual(['European Union=union']);
		expect(found('Об этом президент Франции Жан Дюпон заявил вчера.', 'ru')).toEqual(['Франции=france']);
		expect(found('Про це президент Франції Жан Дюпон заявив учора.', 'uk')).toEqual(['Франції=france']);
		expect(found('Wczoraj prezydent Francji Jean Dupont powiedział to nam.', 'pl')).toEqual(['Francji=france']);
	});

	it('is itself before any noun of German', () => {
		expect(found('Gestern hat Frankreich Truppen geschickt, und Frankreichs Minister schwieg.', 'de')).toEqual([
			'Frankreich=france',
			'Frankreichs=france',
		]);
	});
});

describe('an organisation behind another capital', () => {
	it('is part of a longer name', () => {
		expect(found('It was first told by the Toronto Star in a long piece.')).toEqual([]);
		expect(found('It was first told by the Star in a long piece.')).toEqual(['Star=star']);
	});

	it('is itself behind a nationality', () => {
		expect(found('They said that Lebanese Hezbollah had agreed.')).toEqual(['Hezbollah=hezbollah']);
	});

	it('is somebody’s name where an acronym is written as a word', () => {
		expect(found('Zdravotnictví je podle Petra Nováka neudržitelné.', 'cs')).toEqual([]);
		expect(found('The agency Petra said so.')).toEqual(['Petra=petra']);
		expect(found('The agency PETRA Monitor quotes it.')).toEqual(['PETRA=petra']);
	});
});

describe('a capital that opens a sentence', () => {
	it('makes no name of a word that the page writes small', () => {
		expect(found('Today we spoke of jets.\nHe says today what he said before.')).toEqual([]);
		expect(found('Today was first with the news.\nThe others came a day later.')).toEqual(['Today=today']);
		expect(found('We read that in Today.\nHe says today what he said before.')).toEqual(['Today=today']);
	});
});
