/** What a page holds: mentions and story by the engine. What is said of the story is asked once they are marked. */
import {
	type Detection,
	detect,
	type EntityRef,
	type Lexicon,
	languageOfPage,
	type Mention,
	type PageText,
	type StoryItem,
} from '../engine/index.ts';
import type { Correction } from '../protocol/corrections.ts';
import type { PageAbout, PageDetection, PageInfo } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import type { StoryView } from '../protocol/views.ts';
import type { Library } from '../store/library.ts';
import type { DatasetReader } from '../store/reader.ts';
import { eventCard } from './cards.ts';
import { correctionsAt, withoutCorrected } from './corrections.ts';
import { withNames } from './evidence-names.ts';
import { withLanguages } from './foreign.ts';
import { namesIn } from './name-languages.ts';
import { type PageReading, readPage } from './page-reading.ts';
import { eventRows } from './rows.ts';
import { given } from './views.ts';

export interface DetectionRequest {
	readonly page: PageInfo;
	readonly blocks: PageText['blocks'];
}

/** The enabled datasets, and what the reader has taken back of them. */
export interface Known {
	readonly readers: readonly DatasetReader[];
	readonly lexicons: readonly Lexicon[];
	readonly corrections: readonly Correction[];
}

export async function detectPage(
	{ readers, lexicons, corrections }: Known,
	{ page, blocks }: DetectionRequest,
	languages: readonly string[],
	nameLanguages: Settings['nameLanguages'],
): Promise<PageDetection> {
	const { lang, published, url, title } = page;
	const detection = isWanted({ lang, blocks }, nameLanguages)
		? detect(lexicons, { blocks, lang, published, url, title }, namesIn(readers))
		: NOTHING;
	const { mentions, story } = withoutCorrected(detection, correctionsAt(corrections, url));
	return { mentions: await withNames(readers, mentions.map(inOrderOf(readers)), languages), story };
}

export async function pageAbout(
	library: Library,
	{ page, story }: { readonly page: PageInfo; readonly story: readonly StoryItem[] },
	languages: readonly string[],
): Promise<PageAbout> {
	const readers = await library.enabled();
	const reading = await readPage(readers, page, languages);
	const views = await storyViews(readers, story, reading, languages);
	return withLanguages(languages, { story: views, reading: reading.view });
}

const NOTHING: Detection = { mentions: [], story: [] };

/** The engine knows no order among datasets; of one mention's entries the reader's first dataset speaks first. */
function inOrderOf(readers: readonly DatasetReader[]): (mention: Mention) => Mention {
	const places = new Map(readers.map(({ row }, at) => [row.id, at]));
	const place = ({ dataset }: EntityRef) => places.get(dataset) ?? places.size;
	return (mention) => ({ ...mention, refs: [...mention.refs].sort((a, b) => place(a) - place(b)) });
}

/** Does the reader want names marked as pages in this language write them? All languages while none is chosen. */
function isWanted(text: Pick<PageText, 'lang' | 'blocks'>, nameLanguages: readonly string[]): boolean {
	return nameLanguages.length === 0 || nameLanguages.includes(languageOfPage(text));
}

async function storyViews(
	readers: readonly DatasetReader[],
	story: readonly StoryItem[],
	reading: PageReading,
	languages: readonly string[],
): Promise<StoryView[]> {
	const views = await Promise.all(
		story.map(async ({ ref, score }): Promise<StoryView | undefined> => {
			const reader = readers.find(({ row }) => row.id === ref.dataset);
			const known = reading.rows.get(ref.dataset);
			const rows = reader && (await eventRows(reader, ref.id, { languages, ...given({ reading: known }) }));
			if (rows === undefined) return undefined;
			const card = eventCard(rows);
			return {
				ref,
				name: card.name,
				score,
				otherAccounts: card.others.reduce((sum, { accounts }) => sum + accounts.length, 0),
				questions: card.questions.length,
				...given({ startDate: card.startDate, endDate: card.endDate }),
			};
		}),
	);
	return views.flatMap((view) => view ?? []);
}
