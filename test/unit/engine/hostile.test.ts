/** Texts that nobody writes but a page may hold: they must not throw, not lead out of bounds, and cost what their length does. */
import { describe, expect, it } from 'vitest';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const lexicon = openLexicon(
	compile(
		makeDataset({
			actors: [
				...Array.from({ length: 8 }, (_, at) => ({
					id: `nested-${at + 1}`,
					type: 'Organization',
					name: Array(at + 1)
						.fill('a')
						.join(' '),
				})),
				person(
					'putin',
					{ en: 'Vladimir Putin', ru: 'Владимир Путин' },
					{ aliases: [{ text: 'Putin', strength: 'strong' }] },
				),
				person('graham', 'Lindsey Graham', { aliases: ['Graham'], cues: ['senator'] }),
				place('istanbul', 'Istanbul'),
				{ id: 'us', type: 'Organization', name: 'US' },
			],
			events: [
				event('series', 'Istanbul talks', { startDate: '2025-05-16', location: ['istanbul'] }),
				event('round-1', 'Istanbul talks, round 1', {
					startDate: '2025-05-16',
					endDate: '2025-05-16',
					location: ['istanbul'],
					participants: ['putin'],
					superEvent: 'series',
				}),
			],
		}),
	),
);

function read(text: string) {
	return detect([lexicon], { blocks: [text], published: '2025-05-17' }).mentions;
}

/** `size` UTF-16 units of the same thing over and over. */
function filled(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** By what they are made of; each can be made of any size. */
const TEXTS: Readonly<Record<string, (size: number) => string>> = {
	'one letter': (size) => filled('a', size),
	'one capital': (size) => filled('A', size),
	'nested prefixes': (size) => filled('a ', size / 4),
	'a name with an endless end': (size) => `Putin${filled('x', size)} Putin`,
	'combining marks': (size) => `Putin a${filled('\u0301', size)} Putin`,
	'marks on every letter': (size) => filled('P\u0301u\u0301t\u0301i\u0301n\u0301 ', size),
	'lone surrogates': (size) => filled('\ud83d Putin \udc00\udc00\ud83d ', size),
	'right-to-left marks': (size) => filled('\u200fPutin\u200f \u202eשלום\u202c ', size),
	'zero-width characters': (size) => filled('P\u200bu\u200dt\u200ci\ufeffn ', size),
	'zero-width characters alone': (size) => filled('\u200b', size),
	'soft hyphens': (size) => filled('Pu\u00adtin ', size),
	'one sentence': (size) => filled('then Putin and the senator Graham spoke of it all in Istanbul, ', size),
	'a strong name': (size) => filled('Putin ', size),
	'a strong name, sentence by sentence': (size) => filled('Putin. ', size),
	'a weak name with its cue': (size) => `Lindsey Graham. ${filled('Graham senator ', size)}`,
	'a name in two scripts': (size) => filled('Владимир Путин, Putin ', size),
	capitals: (size) => filled('PUTIN TOLD US AND NATO ', size),
	digits: (size) => filled('1', size),
	'thousands by comma': (size) => `1${filled(',000', size)}`,
	'thousands by stop': (size) => `1${filled('.000', size)}`,
	decimals: (size) => filled('1.5,', size),
	hyphens: (size) => filled('-', size),
	'numbers and hyphens': (size) => filled('2-', size),
	apostrophes: (size) => filled("a'", size),
	'letters with stops': (size) => filled('U. ', size),
	initials: (size) => filled('V. V. Putin ', size),
	quotes: (size) => filled('«" ', size),
	stops: (size) => filled('.', size),
	spaces: (size) => `Putin${filled(' ', size)}Putin`,
	lines: (size) => filled('Putin\n', size),
	'empty lines': (size) => filled('\n', size),
	'days and months': (size) => filled('2 June ', size),
	heads: (size) => filled('the talks ', size),
	'heads, sentence by sentence': (size) => filled('The talks in Istanbul went on. ', size),
	ordinals: (size) => filled('second round of the ', size),
};
const SMALL = 15_000;
const TIMES = 4;
/** Four times the text may take so much longer. */
const AT_MOST = 8;
/** Below this, times are those of the machine and not of the text. */
const FLOOR_MS = 12;

function least(text: string, runs: number): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const started = performance.now();
		read(text);
		best = Math.min(best, performance.now() - started);
	}
	return best;
}

describe('hostile texts', () => {
	for (const [name, make] of Object.entries(TEXTS)) {
		it(`of ${name} give spans in bounds and in order`, () => {
			const text = make(SMALL);
			let last = 0;
			for (const { start, end, block } of read(text)) {
				expect(block).toBe(0);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		});

		it(`of ${name} take time by their length`, { timeout: 60_000 }, () => {
			const [small, large] = [make(SMALL), make(SMALL * TIMES)];
			// What runs beside us can only slow a run down: the least of several is nearest to the truth.
			let ratio = Number.POSITIVE_INFINITY;
			for (let round = 0; round < 4 && ratio >= AT_MOST; round++) {
				const quick = Math.max(least(small, 2), FLOOR_MS);
				ratio = Math.min(ratio, least(large, 2) / quick);
			}
			expect(ratio).toBeLessThan(AT_MOST);
		});
	}

	it.each(['one letter', 'one sentence', 'a strong name', 'capitals', 'combining marks'])(
		'of a megabyte of %s are read',
		{ timeout: 60_000 },
		(name) => {
			const text = TEXTS[name]?.(2 ** 20) ?? '';
			expect(read(text).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
		},
	);

	it('leave alone what is no name, however it is hidden', () => {
		expect(read('Pu\u200btin')).toHaveLength(1);
		expect(read('\u202ePutin\u202c')).toHaveLength(1);
		expect(read('Putinx Xputin putin')).toHaveLength(0);
		expect(read('\ud83dPutin\udc00')).toHaveLength(1);
	});
});
