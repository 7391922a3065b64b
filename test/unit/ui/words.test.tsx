/** Texts in another language than the interface's say so, and no text turns its neighbours. */
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Words, WordsIn, WordsOf } from '../../../src/ui/Words.tsx';
import { documentOf } from '../content/support.ts';

afterEach(() => vi.unstubAllGlobals());

test('a text of an answer bears its language, others none', () => {
	const document = documentOf('');
	vi.stubGlobal('document', document);
	render(
		<WordsOf answer={{ languages: { 'Harbour talks': 'en' } }}>
			<Words text="Harbour talks" />
			<Words text="Перемовини" />
			<Words text="Harbour talks">
				<b>Harbour</b> talks
			</Words>
		</WordsOf>,
		document.body,
	);
	const shown = [...document.querySelectorAll('bdi')].map((one) => [one.textContent, one.getAttribute('lang')]);
	expect(shown).toEqual([
		['Harbour talks', 'en'],
		['Перемовини', null],
		['Harbour talks', 'en'],
	]);
});

test('so do those that stand in a line of ours, as whole words and the longer first', () => {
	const document = documentOf('');
	vi.stubGlobal('document', document);
	render(
		<WordsOf answer={{ languages: { Wire: 'en', 'Wire (South)': 'en', Вісник: 'uk' } }}>
			<WordsIn line="Wire (South), 3 May · Wireless · Вісник" />
		</WordsOf>,
		document.body,
	);
	expect(document.body.textContent).toBe('Wire (South), 3 May · Wireless · Вісник');
	const shown = [...document.querySelectorAll('bdi')].map((one) => [one.textContent, one.getAttribute('lang')]);
	expect(shown).toEqual([
		['Wire (South)', 'en'],
		['Вісник', 'uk'],
	]);
});
