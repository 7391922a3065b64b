/** The check of the interface's words finds what it is there to find. */
import { describe, expect, test } from 'vitest';
import { type Messages, problems } from '../../../scripts/locales/check.ts';
import { saidProblems } from '../../../scripts/locales/said.ts';

const EN: Messages = { hello: 'Hello $1', found_one: 'one of $2', found_other: '$1 of $2' };
const UK: Messages = {
	hello: 'Вітаю, $1',
	found_one: '$1 з $2',
	found_few: '$1 з $2',
	found_many: '$1 з $2',
	found_other: '$1 з $2',
};
const CODE = { 'a.ts': "t('hello', name); tn('found', 3, all);" };

const without = (messages: Messages, key: string): Messages =>
	Object.fromEntries(Object.entries(messages).filter(([own]) => own !== key));

test('nothing to say when all is well', () => {
	expect(problems({ en: EN, uk: UK }, CODE)).toEqual([]);
});

describe.each([
	['a missing message', { en: EN, uk: without(UK, 'hello') }, CODE, 'uk: "hello" is missing'],
	['an empty one', { en: EN, uk: { ...UK, hello: ' ' } }, CODE, 'uk: "hello" is missing'],
	['a missing plural form', { en: EN, uk: without(UK, 'found_few') }, CODE, 'uk: "found_few" is missing'],
	['a plural form that the language has not', { en: { ...EN, found_few: '$1 $2' }, uk: UK }, CODE, 'en: "found_few"'],
	['a message of one language only', { en: EN, uk: { ...UK, more: 'a' } }, CODE, 'uk: "more" is not in en'],
	[
		'a lost placeholder',
		{ en: EN, uk: { ...UK, hello: 'Вітаю' } },
		CODE,
		'uk: "hello" has the placeholders none, not $1',
	],
	['another placeholder', { en: EN, uk: { ...UK, hello: '$1 $2' } }, CODE, '"hello" has the placeholders $1 $2'],
	['a form for 1, 21, 31 without its count', { en: EN, uk: { ...UK, found_one: 'з $2' } }, CODE, 'uk: "found_one"'],
	['an unused message', { en: EN, uk: UK }, { 'a.ts': "tn('found', 3, all)" }, '"hello" is used nowhere'],
	[
		'a key put together',
		{ en: EN, uk: UK },
		{ ...CODE, 'b.ts': `a\nt(\`he\${llo}\`)` },
		'b.ts: line 2 puts a key together',
	],
])('finds %s', (_, locales, sources, words) => {
	test('and nothing else', () => {
		expect(problems(locales as never, sources as never).join('\n')).toContain(words);
	});
});

test('what the manifest names is used', () => {
	expect(problems({ en: { name: 'Counterpoint' } }, { 'manifest.json': '"name": "__MSG_name__"' })).toEqual([]);
});

test('a template must be as the English message is, and said by some code', () => {
	const templates = [['said_missing', '"$1" is missing']] as const;
	const code = { 'a.ts': 'return name + " is missing"' };
	expect(saidProblems(templates, { said_missing: '"$1" is missing' }, code)).toEqual([]);
	expect(saidProblems(templates, { said_missing: '"$1" is not there' }, code).join()).toContain('is not there');
	expect(saidProblems(templates, { said_missing: '"$1" is missing' }, { 'a.ts': 'is gone' }).join()).toContain(
		'nowhere',
	);
});
