import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, queryFrom, withFilter, withoutTerm } from '../../../src/protocol/query.ts';

describe('parseQuery', () => {
	it('tells words, phrases and filters apart', () => {
		const { words, phrases, filters } = parseQuery('talks kind:event "second round" after:2025-05-01 with:umerov');
		expect(words).toBe('talks second round');
		expect(phrases).toEqual(['second round']);
		expect(filters).toMatchObject({ kinds: ['event'], after: '2025-05-01', participants: ['umerov'] });
	});

	it.each([
		['kind:person', { kinds: ['Person'] }],
		['KIND:Organisation', { kinds: ['Organization'] }],
		['source:"Kyiv Independent"', { sources: ['Kyiv Independent'] }],
		['group:«Russian state media»', { groups: ['Russian state media'] }],
		['lang:uk language:pt-BR', { languages: ['uk', 'pt-br'] }],
		['before:2025-06', { before: '2025-06' }],
		['year:2025', { after: '2025', before: '2026' }],
		['after:2025 after:2025-05', { after: '2025-05' }],
		['with:umerov with:medinsky', { participants: ['umerov', 'medinsky'] }],
		['после:2025-05-01 вид:событие', { after: '2025-05-01', kinds: ['event'] }],
		['джерело:бабель', { sources: ['бабель'] }],
	])('%s', (text, filters) => {
		const parsed = parseQuery(text);
		expect(parsed.words).toBe('');
		expect(parsed.filters).toMatchObject(filters);
	});

	it.each([
		'colour:red',
		'kind:verdict',
		'after:yesterday',
		'before:2025-13',
		'year:25',
		'after:',
		'https://a.example/b',
		'12:30',
	])('%s stays a word', (text) => {
		expect(parseQuery(text)).toMatchObject({ words: text, filtered: false });
	});

	it('does not trip over quotation marks that are left open', () => {
		expect(parseQuery('"second round').words).toBe('"second round');
		expect(parseQuery('source:"tass').filtered).toBe(false);
	});

	it('takes any text, and loses no part of it but white space', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const raws = parseQuery(text).terms.map(({ raw }) => raw);
				expect(raws.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}),
		);
	});
});

describe('chips', () => {
	it('adds a filter as it is typed, and takes any term away again', () => {
		const text = withFilter('talks', 'group', 'Russian state media');
		expect(text).toBe('talks group:"Russian state media"');
		expect(parseQuery(text).filters.groups).toEqual(['Russian state media']);
		expect(withoutTerm(text, 1)).toBe('talks');
		expect(withFilter('', 'kind', 'Person')).toBe('kind:person');
	});
});

describe('queryFrom', () => {
	it('makes one line of a selection, in which nothing is a filter', () => {
		expect(queryFrom('  Rustem\n\tUmerov ')).toBe('Rustem Umerov');
		expect(parseQuery(queryFrom('kind:event “said”')).filtered).toBe(false);
		expect(queryFrom('name '.repeat(50)).length).toBeLessThanOrEqual(120);
		expect(queryFrom('x'.repeat(500))).toHaveLength(120);
	});
});
