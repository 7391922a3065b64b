import { expect, it } from 'vitest';
import { passageLink, siteElsewhere, webLink } from '../../../src/background/links.ts';

it.each([
	[
		'https://example.org/a',
		'a calm, well-led meeting',
		'https://example.org/a#:~:text=a%20calm%2C%20well%2Dled%20meeting',
	],
	['https://example.org/a', 'R&D', 'https://example.org/a#:~:text=R%26D'],
	['https://example.org/a#top', 'the end', 'https://example.org/a#top:~:text=the%20end'],
	['https://example.org/a#:~:text=old', 'new', 'https://example.org/a#:~:text=new'],
	['https://example.org/a#top:~:text=old', 'new', 'https://example.org/a#top:~:text=new'],
	['https://example.org/a?b=c#', 'x', 'https://example.org/a?b=c#:~:text=x'],
	['https://example.org/a', '  two\n lines ', 'https://example.org/a#:~:text=two%20lines'],
	['https://example.org/a', 'переговоры', `https://example.org/a#:~:text=${encodeURIComponent('переговоры')}`],
	['https://example.org/a', '\ud800', 'https://example.org/a'],
	['https://example.org/a', '   ', 'https://example.org/a'],
	['https://example.org/a', undefined, 'https://example.org/a'],
	['javascript:alert(1)', 'x', undefined],
	[undefined, 'x', undefined],
])('passageLink(%s, %s)', (address, quote, link) => {
	expect(passageLink(address, quote)).toBe(link);
});

it.each([
	'javascript:alert(1)',
	' JAVASCRIPT:alert(1)',
	'data:text/html,x',
	'file:///x',
	'blob:https://x',
	'//x.org',
	'',
])('%s is no link to offer', (address) => {
	expect(webLink(address)).toBeUndefined();
});

it.each([
	['https://www.reprint.example/ria/1', ['ria.example'], 'reprint.example'],
	['https://ria.example.evil.example/1', ['ria.example'], 'ria.example.evil.example'],
	['https://ria.example/1', ['ria.example'], undefined],
	['https://en.ria.example/1', ['other.example', 'WWW.ria.example'], undefined],
	['https://anywhere.example/1', [], undefined],
	['javascript:alert(1)', ['ria.example'], undefined],
	[undefined, ['ria.example'], undefined],
])('siteElsewhere(%s, %j)', (address, domains, site) => {
	expect(siteElsewhere(address, domains)).toBe(site);
});
