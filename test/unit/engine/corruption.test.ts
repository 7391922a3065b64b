import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, openLexicon } from '../../../src/engine/index.ts';
import { HEADER_BYTES } from '../../../src/engine/lexicon/layout.ts';
import { LexiconUnusable } from '../../../src/engine/lexicon/open.ts';
import { event, makeDataset, person, place } from '../../support/dataset.ts';

const whole = compile(
	makeDataset({
		actors: [
			person('ada-quayle', { en: 'Ada Quayle', ru: 'Ада Куэйл' }, { aliases: ['Quayle'], cues: ['rower'] }),
			place('harbour', 'Harbour', { sameAs: ['https://example.org/harbour'] }),
		],
		events: [event('fair', 'Boat Fair', { startDate: '2024-05-01', location: ['harbour'] })],
	}),
);

/** A copy with its bytes changed by `change`. */
function damaged(change: (bytes: Uint8Array) => void): ArrayBuffer {
	const copy = whole.slice(0);
	change(new Uint8Array(copy));
	return copy;
}

function openDamaged(buffer: ArrayBuffer): void {
	expect(() => openLexicon(buffer)).toThrow(LexiconUnusable);
}

describe('a damaged lexicon', () => {
	it('is whole before it is damaged', () => {
		expect(openLexicon(whole).id).toBe('test');
		expect(openLexicon(damaged(() => undefined)).entityCount).toBe(3);
	});

	it('is refused with any field of its header altered', () => {
		for (let word = 0; word < HEADER_BYTES / 4; word++) {
			for (const value of [0, 1, -1, 0x7fffffff]) {
				const buffer = whole.slice(0);
				const header = new Int32Array(buffer, 0, HEADER_BYTES / 4);
				if (header[word] === value) continue;
				header[word] = value;
				openDamaged(buffer);
			}
		}
	});

	it('is refused with the uppermost bytes of two words of one lane altered', () => {
		const [one, other] = [HEADER_BYTES - 4 * 8, HEADER_BYTES - 4 * 4];
		for (let first = 1; first < 256; first++) {
			for (let second = 1; second < 256; second += 3) {
				openDamaged(
					damaged((bytes) => {
						bytes[one + 3] = (bytes[one + 3] ?? 0) ^ first;
						bytes[other + 3] = (bytes[other + 3] ?? 0) ^ second;
					}),
				);
			}
		}
	});

	it('is refused with any one byte flipped', () => {
		const bytes = whole.byteLength;
		// Every byte of the header and of the last sections, and a sample of what lies between.
		const places = [...Array(bytes).keys()].filter((at) => at < HEADER_BYTES || at >= bytes - 512 || at % 7 === 0);

		for (const at of places) {
			openDamaged(
				damaged((data) => {
					data[at] = (data[at] ?? 0) ^ 0xff;
				}),
			);
		}
	});

	it('is refused with any few bytes changed', () => {
		const change = fc.tuple(fc.nat(whole.byteLength - 1), fc.integer({ min: 1, max: 255 }));
		fc.assert(
			fc.property(fc.uniqueArray(change, { minLength: 1, maxLength: 4, selector: ([at]) => at }), (changes) => {
				openDamaged(
					damaged((data) => {
						for (const [at, bits] of changes) data[at] = (data[at] ?? 0) ^ bits;
					}),
				);
			}),
		);
	});

	it('is refused when it is cut off or longer than it says', () => {
		for (let bytes = 0; bytes < whole.byteLength; bytes += bytes < HEADER_BYTES + 16 ? 1 : 61) {
			openDamaged(whole.slice(0, bytes));
		}
		openDamaged(whole.slice(0, whole.byteLength - 1));
		for (const more of [1, 4, 8, 4096]) {
			const longer = new ArrayBuffer(whole.byteLength + more);
			new Uint8Array(longer).set(new Uint8Array(whole));
			openDamaged(longer);
		}
	});

	it('is refused when it is something else', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
				openDamaged(Uint8Array.from(bytes).buffer);
			}),
		);
		openDamaged(new ArrayBuffer(HEADER_BYTES));
		openDamaged(new TextEncoder().encode('<!doctype html>'.repeat(200)).buffer);
	});
});
