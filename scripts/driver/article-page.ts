/** Wraps a plain text as the article page that a news site would make of it. */

export interface ArticleFacts {
	readonly title?: string;
	readonly published?: string;
	readonly canonical?: string;
	readonly lang?: string;
}

const LONGEST_TITLE = 200;

export function articlePage(text: string, { title, published, canonical, lang = 'en' }: ArticleFacts = {}): string {
	const paragraphs = paragraphsOf(text);
	const [first = 'Untitled'] = paragraphs;
	const heading = title ?? (first.length <= LONGEST_TITLE ? first : `${first.slice(0, 80)} ...`);
	const body = paragraphs[0] === heading ? paragraphs.slice(1) : paragraphs;
	return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)}</title>
<meta property="og:type" content="article">
${published ? `<meta property="article:published_time" content="${escapeHtml(published)}">` : ''}
${canonical ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : ''}
<style>
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
</style>
</head>
<body>
<article>
<h1>${escapeHtml(heading)}</h1>
${body.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article>
</body>
</html>`;
}

/** Blank lines part paragraphs; a text with hardly any has one paragraph a line. */
function paragraphsOf(text: string): string[] {
	const clean = (parts: string[]) => parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter(Boolean);
	const blocks = clean(text.split(/\r?\n\s*\r?\n/));
	return blocks.length > 3 ? blocks : clean(text.split(/\r?\n/));
}

function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
