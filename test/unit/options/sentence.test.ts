import { expect, it } from 'vitest';
import { sentence } from '../../../src/options/sentence.ts';

it('ends a text that has no end', () => {
	expect(sentence('the disk is full')).toBe('the disk is full.');
	expect(sentence('Free some space. ')).toBe('Free some space.');
	expect(sentence('')).toBe('');
});
