import { textForms } from '../dataset/text.ts';
import type { Lexicon } from './lexicon/open.ts';
import type { Detection, Mention, PageText } from './types.ts';

export function detect(lexicons: readonly Lexicon[], page: PageText): Detection {
	const mentions: Mention[] = [];
	for (const { dataset } of lexicons) {
		for (const [kind, entries] of [
			['actor', dataset.actors],
			['event', dataset.events],
		] as const) {
			for (const entry of entries) {
				for (const { text } of textForms(entry.name)) {
					page.blocks.forEach((blockText, block) => {
						const start = blockText.indexOf(text);
						if (start < 0) return;
						mentions.push({
							block,
							start,
							end: start + text.length,
							kind,
							refs: [{ dataset: dataset.id, id: entry.id }],
							confidence: 1,
							marked: true,
							evidence: [{ type: 'alias', alias: text, strength: 'strong', kind: 'full', form: 'base' }],
						});
					});
				}
			}
		}
	}
	return { mentions, story: [] };
}
