/** The story that React draws: on the server of the tests, and again in the browser. */
import { createElement as h, useEffect, useState } from 'react';
import { NAMES, news } from './news.ts';

const STORY = [news(NAMES.medinsky), news(NAMES.umerov)];

export function Story() {
	const [lines, setLines] = useState(STORY);
	useEffect(() => {
		document.documentElement.dataset.hydrated = 'yes';
	}, []);
	return h(
		'article',
		null,
		h('h1', null, 'Delegations are to meet again'),
		...lines.map((line) => h('p', { key: line }, line)),
		h('button', { type: 'button', onClick: () => setLines([...STORY, news(NAMES.peskov)]) }, 'More'),
	);
}
