/** One way in for everything that can be imported: the format is told from the content, and its importer gives items. */
import { csvItems } from './csv.ts';
import { datasetItems, datasetLineItems } from './dataset.ts';
import { feedItems } from './feed.ts';
import { ftmItems } from './ftm.ts';
import type { ImportInput } from './input.ts';
import { type FormatName, type ImportItem, warning } from './item.ts';
import { jsonLdItems } from './json-ld.ts';
import { opmlItems } from './opml.ts';
import { recognise } from './recognise.ts';
import type { ColumnMapping } from './shapes.ts';
import { readText, type TextSource } from './text.ts';
import { wikidataItems } from './wikidata.ts';

export interface ImportOptions {
	/** ISO 8601 day: the version of what says none of its own. */
	readonly today: string;
	/** What the columns of a table mean; guessed when it is absent. */
	readonly mapping?: ColumnMapping | undefined;
}

export interface Import {
	readonly format: FormatName;
	/** The items from their start, once. Throws `ImportRefusal` where the input cannot be read on. */
	readonly items: AsyncGenerator<ImportItem>;
	/** Characters of the text, unpacked, once all items have passed. */
	readonly length: () => number;
}

/** @throws ImportRefusal when the input is nothing that can be read. */
export async function openImport(input: ImportInput, options: ImportOptions): Promise<Import> {
	const text = await readText(input);
	const format = recognise(text.head);
	return { format, items: withNotes(itemsOf(format, input, text, options), text), length: text.length };
}

function itemsOf(
	format: FormatName,
	input: ImportInput,
	text: TextSource,
	{ today, mapping }: ImportOptions,
): AsyncGenerator<ImportItem> {
	switch (format) {
		case 'dataset':
			return datasetItems(text);
		case 'dataset-lines':
			return datasetLineItems(text);
		case 'ftm':
			return ftmItems(input, text, today);
		case 'wikidata':
			return wikidataItems(input, text, today);
		case 'json-ld':
			return jsonLdItems(input, text, today);
		case 'csv':
			return csvItems(input, text, today, mapping);
		case 'feed':
			return feedItems(input, text, today);
		case 'opml':
			return opmlItems(text);
	}
}

/** What the text itself lacked: an encoding that was not the declared one, letters that were none. */
async function* withNotes(items: AsyncGenerator<ImportItem>, text: TextSource): AsyncGenerator<ImportItem> {
	yield* items;
	const { label, insteadOf } = text.encoding;
	if (insteadOf !== undefined) {
		const declared = insteadOf === '' ? 'does not say in which encoding it is' : `is not in ${insteadOf}, as it says`;
		yield warning('file', `${declared}, and was read as ${label}`, 'If letters look wrong, save it again as UTF-8.');
	}
	const damaged = text.damaged();
	if (damaged > 0) {
		const places = damaged === 1 ? 'one place that is' : `${damaged} places that are`;
		yield warning(
			'file',
			`has ${places} no text in ${label}`,
			'Look for "\uFFFD" in the entries, or download it again.',
		);
	}
}
