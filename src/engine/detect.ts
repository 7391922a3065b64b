/** Detection: a page's text and the lexicons in, mentions with their evidence and the page's story out. */
import { resolveAnaphora } from './events/anaphora.ts';
import { resolveEvents } from './events/find.ts';
import { languagesOfPage } from './language.ts';
import type { Lexicon } from './lexicon/open.ts';
import { type PageRules, pageRules } from './morphology/rules.ts';
import { type Page, readPage, scanPage } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Candidate, resolveActors } from './resolve/actors.ts';
import { unitedFilter } from './scan.ts';
import { settle, tiesOf } from './settle.ts';
import { isSpeltAsNamed } from './spelling.ts';
import { isSpoken } from './spoken.ts';
import { storyOf } from './story.ts';
import type { Detection, PageText, StoryItem } from './types.ts';
import { byDataset, unite } from './unite.ts';

/**
 * Pure and deterministic. Mentions come in the order of the text; none overlap. Neither the order of the lexicons nor
 * how the text is cut into blocks at the borders of paragraphs changes the answer.
 */
export function detect(lexicons: readonly Lexicon[], page: PageText, namesIn: NameLanguages = allNames): Detection {
	const paragraphs = paragraphsOf(page.blocks);
	return paragraphs.inBlocks(detectIn(lexicons, { ...page, blocks: paragraphs.texts }, namesIn));
}

/** The languages of the names that are looked for, by dataset; all when undefined. */
export type NameLanguages = (dataset: string) => readonly string[] | undefined;
const allNames: NameLanguages = () => undefined;

function detectIn(lexicons: readonly Lexicon[], page: PageText, namesIn: NameLanguages): Detection {
	const languages = languagesOfPage(page.lang, page.blocks);
	const rules = pageRules(languages);
	const hasEvents = lexicons.some((lexicon) => lexicon.hasEvents);
	const read = readPage(page, languages, unitedFilter(lexicons, rules), hasEvents);
	try {
		return answer(lexicons, read, rules, namesIn);
	} finally {
		read.answered();
	}
}

function answer(lexicons: readonly Lexicon[], read: Page, rules: PageRules, namesIn: NameLanguages): Detection {
	const inText = ({ span }: Candidate) => read.blocks[span.block]?.isTitle === false;
	const story: StoryItem[] = [];
	const scanned = scanPage(lexicons, read, rules);
	const found = lexicons.map((lexicon, at) => {
		const wanted = namesIn(lexicon.id);
		const hits = (scanned[at] ?? []).filter((hit) => isSpeltAsNamed(read, hit) && isSpoken(hit.alias, wanted));
		const actors = resolveActors(lexicon, read, hits);
		const events = lexicon.hasEvents ? resolveEvents(lexicon, read, settle(actors), hits) : [];
		const loud = [...actors.filter(({ silent }) => !silent), ...events];
		const named = settle(loud);
		const pointers = lexicon.hasEvents ? resolveAnaphora(lexicon, read, named) : [];
		const settled = pointers.length === 0 ? named : settle([...named, ...pointers]);
		story.push(...storyOf(lexicon, read, settled));
		const tied = lexicons.length > 1 ? tiesOf(loud) : [];
		return { lexicon, settled: settled.filter(inText), tied: tied.filter(inText) };
	});
	// Of one dataset's equals the first stays first.
	story.sort((a, b) => b.score - a.score || byDataset(a.ref, b.ref));
	return { mentions: unite(found), story };
}
