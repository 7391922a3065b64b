/** Words for pages of every kind: paragraphs of our own that name actors of the bundled dataset, and pages made of them. */

/** Names that the bundled dataset marks, each once. */
export const NAMES = {
	medinsky: 'Vladimir Medinsky',
	umerov: 'Rustem Umerov',
	erdogan: 'Recep Tayyip Erdogan',
	peskov: 'Dmitry Peskov',
	zelensky: 'Volodymyr Zelensky',
} as const;

const REST =
	'said on Friday that the delegations would meet again in Istanbul, once lists of prisoners had been compared and ' +
	'the wording of a ceasefire had been looked at by both capitals.';

/** One paragraph of news about somebody. */
export function news(name: string): string {
	return `${name} ${REST}`;
}

export function paragraphs(...names: string[]): string {
	return names.map((name) => `<p>${news(name)}</p>`).join('\n');
}

export function newsPage(body: string, head = ''): string {
	return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Delegations are to meet again</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2025-05-16">${head}</head>
<body>${body}</body>
</html>`;
}

export function newsArticle(...names: string[]): string {
	return `<article><h1>Delegations are to meet again</h1>${paragraphs(...names)}</article>`;
}
