/** What runs in the browser: React takes the page over when the test says so, as late as it wants. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Story } from './react-story.ts';

Object.assign(globalThis, {
	hydrate() {
		const root = document.getElementById('root');
		if (root === null) throw new Error('The page has no root.');
		hydrateRoot(root, createElement(Story), { onRecoverableError: (error) => console.error('recovered', error) });
	},
});
