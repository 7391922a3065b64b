/** A dataset as tables, one per kind of entry, that the CSV importer reads again. */
import Papa from 'papaparse';
import type { Alias, Dataset, Text } from '../types.ts';

export interface TableFile {
	/** `actors.csv`. */
	readonly name: string;
	readonly content: string;
}

type Row = Readonly<Record<string, string | undefined>>;

/** Kinds without entries have no table. */
export function toCsv(dataset: Dataset): TableFile[] {
	const source = new Map(dataset.sources.map(({ id, name }) => [id, anyText(name)]));
	const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
		[
			'sources',
			dataset.sources.map(({ id, name, domains, country, inLanguage, group, descriptor }) => ({
				id,
				...names(name),
				url: domains.join('|'),
				country,
				inLanguage: inLanguage?.join('|'),
				group,
				descriptor: anyText(descriptor),
			})),
		],
		[
			'actors',
			dataset.actors.map(({ id, type, name, aliases, description, sameAs, roles }) => ({
				id,
				...names(name),
				type,
				aliases: aliases?.map(aliasText).join('|'),
				description: anyText(description),
				role: anyText(roles?.[0]?.title),
				sameAs: sameAs?.join('|'),
			})),
		],
		[
			'events',
			dataset.events.map(({ id, name, aliases, startDate, endDate, description, sameAs }) => ({
				id,
				...names(name),
				aliases: aliases?.map(aliasText).join('|'),
				startDate,
				endDate,
				description: anyText(description),
				sameAs: sameAs?.join('|'),
			})),
		],
		[
			'accounts',
			dataset.accounts.map((account) => ({
				id: account.id,
				headline: anyText(account.headline),
				url: account.url,
				source: source.get(account.source),
				datePublished: account.datePublished,
				author: account.author,
				inLanguage: account.inLanguage,
				about: account.about.join('|'),
				summary: anyText(account.summary),
			})),
		],
		[
			'positions',
			dataset.questions.flatMap((question) =>
				question.positions.map((position) => ({
					question: question.id,
					kind: question.kind,
					text: anyText(question.text),
					account: position.account,
					speaker: anyText(position.speaker),
					position: anyText(position.text),
					quote: position.locator?.quote,
				})),
			),
		],
	];
	return tables
		.filter(([, rows]) => rows.length > 0)
		.map(([name, rows]) => ({
			name: `${name}.csv`,
			// A cell that begins like a formula would be run by a spreadsheet.
			content: Papa.unparse([...rows], { columns: columnsOf(rows), escapeFormulae: true, newline: '\r\n' }),
		}));
}

/** Every column that any row has, in the order of first use. */
function columnsOf(rows: readonly Row[]): string[] {
	return [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== undefined)))];
}

function names(name: Text): Row {
	if (typeof name === 'string') return { name };
	return Object.fromEntries(Object.entries(name).map(([language, text]) => [`name:${language}`, text]));
}

/** Bars part the values of a cell, so none may stand in one. */
function aliasText(alias: Alias): string {
	return (typeof alias === 'string' ? alias : alias.text).replaceAll('|', ' ');
}

function anyText(text: Text | undefined): string | undefined {
	return text === undefined || typeof text === 'string' ? text : (text.en ?? Object.values(text)[0]);
}
