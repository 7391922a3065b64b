/** The bundled dataset on five real articles, which are no part of the repository: where they are out of reach, only the gold itself is tested. */
import { describe, expect, it } from 'vitest';
import { readGold } from '../../../src/cli/gold.ts';
import { paragraphsOf } from '../../../src/cli/paragraphs.ts';
import { readDataset } from '../../../src/cli/read.ts';
import { Tally } from '../../../src/cli/tally.ts';
import { compile, detect, openLexicon } from '../../../src/engine/index.ts';
import { haveSeeds, seedText } from '../../support/seeds.ts';

const DATASET = 'data/istanbul-talks-2025';
const ARTICLES = ['000', '001', '002', '003', '004'];

/** Reads the articles, and counts what is found in them. */
async function tallyOfArticles(): Promise<Tally> {
	const { dataset } = await readDataset(DATASET);
	if (dataset === undefined) throw new Error(`${DATASET} cannot be read`);
	const lexicons = [openLexicon(compile(dataset))];
	const tally = new Tally();
	for (const id of ARTICLES) {
		const gold = await readGold(`test/gold/${id}.json`);
		const paragraphs = paragraphsOf(seedText(id));
		const page = { blocks: paragraphs.map(({ text }) => text), published: gold.published };
		const found = detect(lexicons, page).mentions.map(({ block, start, end, kind, refs, confidence }) => {
			const offset = paragraphs[block]?.start ?? 0;
			return { start: start + offset, end: end + offset, kind, ids: refs.map((ref) => ref.id), confidence };
		});
		tally.add(found, gold);
	}
	return tally;
}

describe('the gold', () => {
	it.each(ARTICLES)('of %s names entries of the dataset, in order and without overlap', async (id) => {
		const { dataset } = await readDataset(DATASET);
		const known = new Set([...(dataset?.actors ?? []), ...(dataset?.events ?? [])].map((entry) => entry.id));
		const { mentions } = await readGold(`test/gold/${id}.json`);
		expect(mentions.length).toBeGreaterThan(0);
		let end = 0;
		for (const mention of mentions) {
			expect(mention.start).toBeGreaterThanOrEqual(end);
			expect(mention.ids.filter((entry) => !known.has(entry))).toEqual([]);
			end = mention.end;
		}
	});
});

// A plain condition: a skipped test would look like one that somebody left to do.
if (haveSeeds) {
	describe('the bundled dataset on the five articles', async () => {
		const tally = await tallyOfArticles();

		it('finds actors', () => {
			const { precision, recall } = tally.overlap('actor');
			expect(precision).toBeGreaterThanOrEqual(0.98);
			expect(recall).toBeGreaterThanOrEqual(0.95);
		});

		it('finds events', () => {
			const { precision, recall } = tally.overlap('event');
			expect(precision).toBeGreaterThanOrEqual(0.96);
			expect(recall).toBeGreaterThanOrEqual(0.95);
		});

		it('is right where it says that it is sure', () => {
			expect(tally.calibration()).toBeGreaterThanOrEqual(0.9);
		});
	});
}
