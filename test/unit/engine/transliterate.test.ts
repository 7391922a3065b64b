import { describe, expect, it } from 'vitest';
import { keyOf, spellingsOf } from '../../../src/engine/morphology/transliterate.ts';

describe('keyOf', () => {
	it.each([
		'зеленський зеленский zelensky zelenskyy zelenskiy zelenskyi zelenski zelenskij selenskyj',
		'виткофф віткофф witkoff vitkoff vitkof',
		'лавров lavrov lavroff lawrow',
		'мединский мединський medinsky medinskiy medinski medinskij',
		'сибіга сибига sybiha sibiga',
		'яценюк yatsenyuk iatseniuk',
		'єрмак ермак yermak iermak jermak ermak',
		'захарова zakharova',
		'щербаков shcherbakov schtscherbakow szczerbakow',
		'ушаков ushakov uschakow',
	])('takes to one key: %s', (spellings) => {
		const keys = new Set(spellings.split(' ').map(keyOf));
		expect(keys.size).toBe(1);
	});

	it('keeps other names apart', () => {
		const names = 'путин путилов лавров лаврик мединский медынцев захаров захарченко петров федоров'.split(' ');
		expect(new Set(names.map(keyOf)).size).toBe(names.length);
	});

	it('gives no key to a short name', () => {
		for (const name of ['ким', 'цой', 'kim', 'чепа']) expect(keyOf(name)).toBeUndefined();
	});
});

describe('spellingsOf', () => {
	it('spells adjectives as their editors do', () => {
		const wanted = 'zelensky zelenskyy zelenskiy zelenskyi zelenskyj selenskyj selenskyi'.split(' ');
		expect(spellingsOf('зеленський')).toEqual(expect.arrayContaining(wanted));
		expect(spellingsOf('мединский')).toEqual(expect.arrayContaining(['medinsky', 'medinskiy', 'medinskij']));
	});

	it('follows the systems of both languages', () => {
		expect(spellingsOf('ушаков')).toEqual(expect.arrayContaining(['ushakov', 'uschakow', 'uszakow', 'usakov']));
		expect(spellingsOf('яценюк')).toEqual(expect.arrayContaining(['yatsenyuk', 'iatseniuk', 'jazenjuk']));
		expect(spellingsOf('сибіга')).toEqual(expect.arrayContaining(['sybiha']));
		expect(spellingsOf('сибига')).toEqual(expect.arrayContaining(['sibiga']));
	});

	it('gives few, and all of one key where the systems can be read back', () => {
		for (const name of ['зеленський', 'мединский', 'лавров', 'сибіга']) {
			const spellings = spellingsOf(name);
			expect(spellings.length).toBeLessThanOrEqual(40);
			expect(new Set(spellings.map(keyOf))).toEqual(new Set([keyOf(name)]));
		}
	});

	it('leaves short and Latin names alone', () => {
		for (const name of ['ким', 'чепа', 'witkoff', 'o’leary']) expect(spellingsOf(name)).toEqual([]);
	});
});
