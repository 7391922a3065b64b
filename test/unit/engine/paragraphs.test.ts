import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Detection, detect, openLexicon } from '../../../src/engine/index.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const lexicon = openLexicon(
	compile(
		makeDataset({
			actors: [
				person(
					'medinsky',
					{ en: 'Vladimir Medinsky', ru: 'Владимир Мединский' },
					{
						aliases: [{ text: 'Medinsky' }, { text: 'Мединский', lang: 'ru' }],
						cues: [{ en: 'delegation' }],
					},
				),
				person('graham', 'Lindsey Graham', { aliases: ['Graham'], cues: [{ en: 'senator' }] }),
				place('istanbul', { en: 'Istanbul', ru: 'Стамбул' }),
				{ id: 'un', type: 'Organization', name: 'United Nations', aliases: [{ text: 'UN', kind: 'acronym' }] },
			],
			events: [
				event('series', { en: 'Istanbul talks', ru: 'переговоры в Стамбуле' }, { location: ['istanbul'] }),
				event('round-1', 'First round of Istanbul talks', {
					startDate: '2025-05-16',
					location: ['istanbul'],
					participants: ['medinsky'],
					superEvent: 'series',
				}),
				event('round-2', 'Second round of Istanbul talks', {
					startDate: '2025-06-02',
					location: ['istanbul'],
					participants: ['medinsky'],
					superEvent: 'series',
				}),
			],
		}),
	),
);

const paragraph = fc.constantFrom(
	'Vladimir Medinsky led the delegation to Istanbul.',
	'"No," said Medinsky. The talks ended\nafter two hours.',
	'TALKS IN ISTANBUL END WITHOUT THE UN',
	'Second Round Of Talks In Istanbul Ends With Medinsky Silent',
	'The second round of talks took place on 2 June.',
	'The talks went on, and the senator was not there.',
	'The senator Graham spoke of peace.',
	'Lindsey Graham had said so before.',
	'Мединский прилетел в Стамбул на переговоры.',
	'It rained.',
	'in',
	'* * *',
);
const border = fc.constantFrom('\n\n', '\n \n', '\r\n\r\n', '\n\n\n\n', '\u2029\u2029', '\n\t\n');

/** A text of paragraphs, with the offset in it of each. */
const texts = fc
	.array(fc.tuple(paragraph, border, fc.boolean()), { minLength: 1, maxLength: 12 })
	.map((parts) => parts.map(([text, gap, cut]) => ({ text, gap, cut })));

type Part = { text: string; gap: string; cut: boolean };

/** The same paragraphs as blocks: a new one wherever `cuts` says so, and where each block begins in the whole text. */
function cutInto(parts: readonly Part[], cuts: (part: Part) => boolean) {
	const blocks: string[] = [];
	const starts: number[] = [];
	let offset = 0;
	let open = false;
	for (const part of parts) {
		if (open) blocks.push(`${blocks.pop()}${part.text}`);
		else {
			blocks.push(part.text);
			starts.push(offset);
		}
		offset += part.text.length + part.gap.length;
		open = !cuts(part);
		if (open) blocks.push(`${blocks.pop()}${part.gap}`);
	}
	return { blocks, starts };
}

function inWhole({ mentions, story }: Detection, starts: readonly number[]) {
	const whole = <T extends { block: number; start: number; end: number }>({ block, start, end, ...rest }: T) => {
		const shift = starts[block] ?? Number.NaN;
		return { ...rest, start: start + shift, end: end + shift };
	};
	return {
		story,
		mentions: mentions.map((mention) => ({
			...whole(mention),
			evidence: mention.evidence.map((item) => ('span' in item ? { ...item, span: whole(item.span) } : item)),
		})),
	};
}

describe('paragraphs', () => {
	it('give the same answer however they are cut into blocks', () => {
		let found = 0;
		fc.assert(
			fc.property(texts, (parts) => {
				const run = (cuts: (part: Part) => boolean) => {
					const { blocks, starts } = cutInto(parts, cuts);
					return inWhole(detect([lexicon], { blocks, lang: 'en', published: '2025-06-03' }), starts);
				};
				const apart = run(() => true);
				expect(run(() => false)).toEqual(apart);
				expect(run(({ cut }) => cut)).toEqual(apart);
				found += apart.mentions.length;
			}),
			{ numRuns: 300 },
		);
		expect(found).toBeGreaterThan(1000);
	});

	it('are not ended by a single line break', () => {
		const { mentions } = detect([lexicon], { blocks: ['Yesterday Vladimir\nMedinsky came.'], lang: 'en' });
		expect(mentions.map(({ start, end }) => [start, end])).toEqual([[10, 27]]);
	});

	it('leave evidence from the title in the title', () => {
		const page = { title: 'Vladimir Medinsky speaks', blocks: ['One.\n\nMedinsky spoke.'], lang: 'en' };
		const [mention] = detect([lexicon], page).mentions;
		expect(mention?.evidence.find(({ type }) => type === 'full-name')).toMatchObject({ span: { block: 1, start: 0 } });
	});
});
