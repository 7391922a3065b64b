/** Format 1 itself, as one JSON object or as JSON Lines. Nothing is checked here but that the pieces are there. */
import { parseLine, readLine } from '../lines.ts';
import { syntaxProblem } from '../syntax.ts';
import { ENTRY_KINDS } from '../types.ts';
import { ImportRefusal } from './input.ts';
import { type ImportItem, ITEM } from './item.ts';
import { linesOf, type TextSource } from './text.ts';
import { isFields } from './values.ts';

export async function* datasetItems(text: TextSource): AsyncGenerator<ImportItem> {
	const content = await text.whole();
	let raw: unknown;
	try {
		raw = JSON.parse(content);
	} catch (error) {
		const { problem, remedy } = syntaxProblem(error, content);
		throw new ImportRefusal(problem, remedy);
	}
	if (!isFields(raw)) throw new ImportRefusal('a dataset is one object', 'Choose a Counterpoint dataset.');
	const kinds: ReadonlySet<string> = new Set(ENTRY_KINDS);
	yield { type: 'header', header: Object.fromEntries(Object.entries(raw).filter(([key]) => !kinds.has(key))) };
	for (const kind of ENTRY_KINDS) {
		const list = raw[kind];
		if (list === undefined) continue;
		if (!Array.isArray(list)) {
			yield {
				type: 'problem',
				problem: {
					severity: 'error',
					entry: kind,
					field: '',
					problem: 'must be a list',
					remedy: 'Put the entries in a list.',
				},
			};
			continue;
		}
		for (const [index, entry] of list.entries()) {
			yield ITEM;
			yield { type: 'entry', raw: { kind, entry, where: `${kind}[${index}]` } };
		}
	}
}

/** JSON Lines: read line by line, so a file of any length takes the memory of one entry. */
export async function* datasetLineItems(text: TextSource): AsyncGenerator<ImportItem> {
	for await (const { line, number } of linesOf(text.pieces())) {
		if (line.trim() === '') continue;
		const where = `line ${number}`;
		if (number === 1) {
			yield { type: 'header', header: parseLine(line) };
			continue;
		}
		yield ITEM;
		const read = readLine(line);
		if (read.type === 'finding') {
			yield { type: 'problem', problem: { severity: 'error', entry: where, ...read.finding } };
		} else yield { type: 'entry', raw: { kind: read.kind, entry: read.entry, where } };
	}
}
