/** What of a document can be proven: its headings as anchors, where its links lead, and what stands in it as code. */
import GithubSlugger from 'github-slugger';
import { marked, type Token } from 'marked';

export interface Document {
	/** From the root of the repository. */
	readonly path: string;
	readonly anchors: ReadonlySet<string>;
	/** Targets of links and pictures, as written. */
	readonly links: readonly string[];
	/** Words set as code within text. */
	readonly words: readonly string[];
	/** Blocks of code. */
	readonly blocks: readonly string[];
}

export function readDocument(path: string, markdown: string): Document {
	const slugger = new GithubSlugger();
	const anchors = new Set<string>();
	const links: string[] = [];
	const words: string[] = [];
	const blocks: string[] = [];
	marked.walkTokens(marked.lexer(markdown), (token) => {
		switch (token.type) {
			case 'heading':
				anchors.add(slugger.slug(plain(token)));
				break;
			case 'link':
			case 'image':
				links.push(token.href);
				break;
			case 'codespan':
				words.push(token.text);
				break;
			case 'code':
				blocks.push(token.text);
				break;
		}
	});
	return { path, anchors, links, words, blocks };
}

/** The text of a heading as it is shown: anchors are made of that. */
function plain(token: Token): string {
	if ('tokens' in token && token.tokens !== undefined) return token.tokens.map(plain).join('');
	return 'text' in token && typeof token.text === 'string' ? token.text : '';
}
