/** Which corrections a reader looks for: every word of the query stands in what was found, its name or its place. Pure. */
import type { Correction } from '../protocol/corrections.ts';

export function matching(corrections: readonly Correction[], query: string): readonly Correction[] {
	const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return corrections;
	return corrections.filter(({ text, name, where }) => {
		const all = `${text} ${name} ${where}`.toLocaleLowerCase();
		return words.every((word) => all.includes(word));
	});
}
