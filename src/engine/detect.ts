/** Detection: a page's text and the lexicons in, mentions with their evidence and the page's story out. */
import { resolveAnaphora } from './events/anaphora.ts';
import { resolveEvents } from './events/find.ts';
import { languagesOfPage } from './language.ts';
import type { Lexicon } from './lexicon/open.ts';
import { pageRules } from './morphology/rules.ts';
import { readPage, scanPage } from './page.ts';
import { type Candidate, resolveActors } from './resolve/actors.ts';
import { unitedFilter } from './scan.ts';
import { settle } from './settle.ts';
import { isSpeltAsNamed } from './spelling.ts';
import { storyOf } from './story.ts';
import type { Detection, Mention, PageText, StoryItem } from './types.ts';
import { unite } from './unite.ts';

/** Pure and deterministic. Mentions come in the order of the text; none overlap. */
export function detect(lexicons: readonly Lexicon[], page: PageText): Detection {
	const languages = languagesOfPage(page.lang, page.blocks);
	const rules = pageRules(languages);
	const read = readPage(page, languages, unitedFilter(lexicons, rules));
	const found: { lexicon: Lexicon; mentions: Mention[] }[] = [];
	const story: StoryItem[] = [];
	for (const lexicon of lexicons) {
		const hits = scanPage(lexicon, read, rules).filter((hit) => isSpeltAsNamed(read, hit));
		const actors = resolveActors(lexicon, read, hits);
		const events = resolveEvents(lexicon, read, settle(actors), hits);
		const named = settle([...actors.filter(({ silent }) => !silent), ...events]);
		const settled = settle([...named, ...resolveAnaphora(lexicon, read, named)]);
		story.push(...storyOf(lexicon, read, settled));
		const inText = settled.filter(({ span }) => read.blocks[span.block]?.isTitle === false);
		found.push({ lexicon, mentions: inText.map((candidate) => toMention(lexicon, candidate)) });
	}
	story.sort((a, b) => b.score - a.score);
	return { mentions: unite(found), story };
}

function toMention(lexicon: Lexicon, { entity, span, confidence, evidence }: Candidate): Mention {
	const record = lexicon.entity(entity);
	return {
		block: span.block,
		start: span.start,
		end: span.end,
		kind: record.kind,
		refs: [{ dataset: lexicon.id, id: record.id }],
		confidence: Math.round(confidence * 100) / 100,
		marked: record.kind === 'event' || record.marked,
		evidence,
	};
}
