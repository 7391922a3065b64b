/**
 * What is expected of a saved page: paragraphs that belong to the article, and texts that do not. Four sources write it
 * in four ways; here it is one. Texts are compared by their letters and digits alone, because sources differ in
 * quotation marks, spaces and entities.
 */
import { parseHTML } from 'linkedom';
import * as v from 'valibot';

export interface Gold {
	readonly paragraphs: readonly string[];
	readonly mustNot: readonly string[];
}

const Texts = v.optional(v.array(v.string()), []);
const Section = v.object({ headline: Texts, paragraphs: Texts });

const Fundus = v.object({
	kind: v.literal('fundus'),
	body: v.optional(v.object({ summary: Texts, sections: v.optional(v.array(Section), []) })),
});
const Scrapinghub = v.object({ kind: v.literal('scrapinghub'), articleBody: v.string() });
const Readability = v.object({ kind: v.literal('readability'), expected_html: v.string() });
const Trafilatura = v.object({ kind: v.literal('trafilatura'), with: Texts, without: Texts });
const GoldFile = v.variant('kind', [Fundus, Scrapinghub, Readability, Trafilatura]);

export function readGold(file: unknown): Gold | undefined {
	if (file === undefined) return undefined;
	const gold = v.parse(GoldFile, file);
	if (gold.kind === 'trafilatura') return { paragraphs: gold.with, mustNot: gold.without };
	const paragraphs =
		gold.kind === 'fundus'
			? [...(gold.body?.summary ?? []), ...(gold.body?.sections ?? []).flatMap((section) => section.paragraphs)]
			: gold.kind === 'scrapinghub'
				? gold.articleBody.split('\n')
				: paragraphsIn(gold.expected_html);
	return { paragraphs: paragraphs.filter((text) => letters(text) !== ''), mustNot: [] };
}

function paragraphsIn(html: string): string[] {
	const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	return [...document.querySelectorAll('p')].map((p) => p.textContent ?? '');
}

/** Share of the gold paragraphs that are in the texts which were read; null when there is no gold. */
export function coverage(gold: Gold | undefined, texts: readonly string[]): number | null {
	if (gold === undefined || gold.paragraphs.length === 0) return null;
	return 1 - missing(gold, texts).length / gold.paragraphs.length;
}

export function missing({ paragraphs }: Gold, texts: readonly string[]): string[] {
	const read = letters(texts.join(' '));
	return paragraphs.filter((paragraph) => !read.includes(letters(paragraph)));
}

/** Must-not texts that were read all the same. */
export function wronglyRead({ mustNot }: Gold, texts: readonly string[]): string[] {
	const read = texts.map(letters);
	return mustNot.filter((text) => read.some((one) => one.includes(letters(text))));
}

export function letters(text: string): string {
	return (text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('').toLowerCase();
}
