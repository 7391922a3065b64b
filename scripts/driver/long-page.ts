/** A page of many text nodes: an article with a node a word, and then a list of short items, as in long live coverage. */

/** Of the text nodes with words in them, how many stand in paragraphs. */
const IN_PARAGRAPHS = 0.7;
const REST = (
	'said on Friday that the delegations would meet again in Istanbul, once lists of prisoners had been compared ' +
	'and the wording of a ceasefire had been looked at by both capitals.'
).split(' ');

export interface LongPage {
	readonly html: string;
	/** How often each of the names stands in it. */
	readonly times: number;
}

/** At least `nodes` text nodes that are read; each paragraph begins with one of `names`, each in turn. */
export function longPage(names: readonly string[], nodes: number): LongPage {
	const perRound = names.length * (REST.length + 1);
	const times = Math.ceil((nodes * IN_PARAGRAPHS) / perRound);
	const words = REST.map((word) => `<span>${word} </span>`).join('');
	const round = names.map((name) => `<p><b>${name} </b>${words}</p>`).join('\n');
	const items = Array.from({ length: Math.max(nodes - times * perRound, 0) }, (_, at) => `<li>No. ${at}.</li>`);
	return {
		times,
		html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A long day at the talks</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2025-05-16"></head>
<body><article><h1>A long day at the talks</h1>
${Array.from({ length: times }, () => round).join('\n')}
<ul>${items.join('')}</ul></article></body>
</html>`,
	};
}
