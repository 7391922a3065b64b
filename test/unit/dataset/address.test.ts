import { expect, it } from 'vitest';
import { domainsOf, pageKey, pageKeys } from '../../../src/dataset/address.ts';

it.each([
	['https://www.example.org/a/b/', 'example.org/a/b'],
	['http://EXAMPLE.org/a/b#c', 'example.org/a/b'],
	['https://example.org/', 'example.org'],
	['https://example.org/a?utm_source=x&id=7&fbclid=y', 'example.org/a?id=7'],
	['https://example.org/a?b=2&a=1', 'example.org/a?a=1&b=2'],
	['https://example.org/a?ysclid=1', 'example.org/a'],
	['https://example.org:8443/a', 'example.org:8443/a'],
	['https://example.org/новини/%D1%82%D0%B5%D1%81%D1%82', 'example.org/новини/тест'],
	['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
	['javascript:alert(1)', undefined],
	['about:blank', undefined],
	['', undefined],
])('pageKey(%s) is %s', (address, key) => {
	expect(pageKey(address)).toBe(key);
});

it('keeps each key once', () => {
	expect(pageKeys(['https://example.org/a', undefined, 'http://www.example.org/a/', 'nonsense'])).toEqual([
		'example.org/a',
	]);
});

it('names the domains of an address, the longest first, never a top-level name alone', () => {
	expect(domainsOf('https://www.en.news.example.org/x')).toEqual([
		'en.news.example.org',
		'news.example.org',
		'example.org',
	]);
	expect(domainsOf('http://localhost:8080/')).toEqual([]);
	expect(domainsOf('file:///x')).toEqual([]);
});
