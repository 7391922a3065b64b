/** Results to take along: there is no server that could share them. Pure. */
import type { SearchHit } from '../protocol/views.ts';

export function toJson(query: string, hits: readonly SearchHit[]): string {
	const results = hits.map(({ kind, ref, matched, name, date, score }) => ({
		kind,
		dataset: ref.dataset,
		id: ref.id,
		title: name ?? matched.text,
		...(date === undefined ? {} : { date }),
		score,
	}));
	return `${JSON.stringify({ query, results }, null, 2)}\n`;
}

export function toMarkdown(query: string, hits: readonly SearchHit[]): string {
	const lines = hits.map(({ matched, name, source, detail, date, dataset }) => {
		const facts = [...new Set([source, detail, date, dataset.name])].filter((fact) => fact !== undefined);
		return `- **${plain(name ?? matched.text)}** (${facts.map(plain).join(', ')})`;
	});
	return [`# ${plain(query)}`, '', ...lines, ''].join('\n');
}

/** Text that Markdown shall not read as markup. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
