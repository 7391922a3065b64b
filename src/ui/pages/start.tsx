/** Puts a page's root component into its `#root`, with the language and title of the reader. */
import { type ComponentChild, render } from 'preact';
import { uiLanguage } from '../i18n.ts';

export function start(title: string, page: ComponentChild): void {
	document.documentElement.lang = uiLanguage();
	document.title = title;
	const root = document.getElementById('root');
	if (root === null) throw new Error('The page has no #root element to render into.');
	render(page, root);
}
