/** The written form of an alias, made again from its folded words: most names need not be stored twice. */
import { CaseNeed, caseNeedAt } from './layout.ts';

export function displayOf(words: readonly string[], caseNeeds: number): string {
	let text = '';
	words.forEach((word, at) => {
		const glued = word === '-' || words[at - 1] === '-';
		if (at > 0 && !glued) text += ' ';
		const need = caseNeedAt(caseNeeds, at);
		if (need === CaseNeed.Upper) text += word.toUpperCase();
		else if (need === CaseNeed.Capital) text += word.charAt(0).toUpperCase() + word.slice(1);
		else text += word;
	});
	return text;
}
