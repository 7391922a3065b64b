/** The gate for a page with its frames: an article may stand in a frame of a page that holds nothing else. */
import { frameDocument } from './article/flat-tree.ts';
import { isObstructedDocument } from './article/obstructed.ts';
import { type GateAnswer, gate } from './gate.ts';

export function pageGate(): GateAnswer {
	const answer = gate(document, () => location.href);
	return answer === 'not-article' && window.length > 0 && articlesInFrames() ? 'article' : answer;
}

/** Frames of other origins, which most are, are left after the first question. */
function articlesInFrames(): boolean {
	if (isObstructedDocument(document)) return false;
	return [...document.getElementsByTagName('iframe')].some((frame) => {
		const inner = frameDocument(frame);
		return inner !== undefined && gate(inner, () => inner.URL) === 'article';
	});
}
