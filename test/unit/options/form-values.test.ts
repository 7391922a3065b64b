import { describe, expect, it } from 'vitest';
import { fieldText, tidied, withField } from '../../../src/options/own/form-values.ts';

describe('a field', () => {
	it('of a text in several languages changes the first and keeps the rest', () => {
		const entry = { id: 'x', name: { en: 'Talks', uk: 'Перемовини' }, extra: 1 };
		expect(fieldText(entry, 'name', 'text')).toBe('Talks');
		expect(withField(entry, 'name', 'text', 'Round')).toEqual({ ...entry, name: { en: 'Round', uk: 'Перемовини' } });
	});

	it('of lines keeps what an alias has beside its text', () => {
		const alias = { text: 'MFA', kind: 'acronym' };
		const entry = { aliases: [alias, 'Ministry'] };
		expect(fieldText(entry, 'aliases', 'lines')).toBe('MFA\nMinistry');
		expect(withField(entry, 'aliases', 'lines', 'MFA\nForeign ministry')).toEqual({
			aliases: [alias, 'Foreign ministry'],
		});
	});

	it('left empty goes, unless the entry needs it', () => {
		const entry = { name: 'Talks', startDate: '2025', participants: ['a'] };
		expect(withField(entry, 'startDate', 'date', '')).toEqual({ name: 'Talks', participants: ['a'] });
		expect(withField(entry, 'participants', 'many', '')).toEqual({ name: 'Talks', startDate: '2025' });
		expect(withField(entry, 'name', 'text', '')).toMatchObject({ name: '' });
	});
});

it('what is sent has no empty lines and no white space around', () => {
	expect(tidied({ name: ' Talks ', aliases: ['a ', ''], sameAs: [''], about: [''], marked: false })).toEqual({
		name: 'Talks',
		aliases: ['a'],
		about: [],
		marked: false,
	});
});
