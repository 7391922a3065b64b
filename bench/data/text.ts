/** Article-like text of a given length: shuffled sentences, with a name or a near-miss about every 250 characters. */
import type { Dataset } from '../../src/dataset/types.ts';
import { aliasesOf } from './aliases.ts';
import { ENGLISH, RUSSIAN, UKRAINIAN } from './prose.ts';
import { type Random, randomFrom } from './random.ts';

export interface Place {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

export interface BenchText {
	/** Paragraphs. */
	readonly blocks: readonly string[];
	readonly length: number;
	/** Where an alias stands exactly as the dataset writes it. */
	readonly names: readonly Place[];
}

const SEED = 16052025;
const CYRILLIC_SHARE = 0.28;
const BETWEEN_NAMES = 250;
const PARAGRAPH = 700;

export function textOf(length: number, dataset: Dataset): BenchText {
	const random = randomFrom(SEED);
	const blocks: string[] = [];
	const names: Place[] = [];
	let total = 0;
	let sinceName = 0;
	let parts: string[] = [];
	let size = 0;
	const add = (text: string) => {
		parts.push(text);
		size += text.length;
		sinceName += text.length;
	};
	while (total < length) {
		const cyrillic = random.next() < CYRILLIC_SHARE;
		if (sinceName >= BETWEEN_NAMES) {
			const [before, after] = cyrillic ? ['Об этом сообщает ', '. '] : ['This was reported by ', ' on Monday. '];
			add(before);
			const insertion = insert(random, dataset);
			if (insertion.exact) names.push({ block: blocks.length, start: size, end: size + insertion.text.length });
			add(insertion.text);
			add(after);
			sinceName = 0;
		}
		add(`${random.pick(cyrillic ? (random.next() < 0.5 ? RUSSIAN : UKRAINIAN) : ENGLISH)} `);
		if (size < Math.min(PARAGRAPH, length - total)) continue;
		// Joined, so that it is one flat string as a page's would be.
		const block = parts.join('').slice(0, length - total);
		blocks.push(block);
		total += block.length;
		parts = [];
		size = 0;
	}
	const inside = ({ block, end }: Place) => end <= (blocks[block]?.length ?? 0);
	return { blocks, length: total, names: names.filter(inside) };
}

/** Six in ten are names, one is a name with an ending; the rest only look like names. */
function insert(random: Random, { actors }: Dataset): { text: string; exact: boolean } {
	const alias = random.pick(aliasesOf(random.pick(actors)));
	const chance = random.next();
	if (chance < 0.6) return { text: alias, exact: true };
	if (chance < 0.7) return { text: /[а-я]$/.test(alias) ? `${alias}а` : `${alias}'s`, exact: false };
	const words = alias.split(' ');
	if (chance < 0.85) return { text: [...words.slice(0, -1), random.pick(words), 'Elsewhere'].join(' '), exact: false };
	return { text: alias.toLowerCase(), exact: false };
}
