import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toCsv } from '../../../../src/dataset/exporters/csv.ts';
import { toJsonLd } from '../../../../src/dataset/exporters/json-ld.ts';
import { importDataset } from '../../../../src/dataset/importers/collect.ts';
import { inputOf } from '../../../../src/dataset/importers/input.ts';
import { parseDatasetText } from '../../../../src/dataset/parse.ts';

const { dataset } = parseDatasetText(readFileSync('test/fixtures/datasets/valid.json', 'utf8'), 'valid.json');
if (dataset === undefined) throw new Error('The fixture is not valid.');

const again = (name: string, content: string) => importDataset(inputOf(name, content), { today: '2025-11-22' });

it('JSON-LD comes back with the same actors, events and accounts', async () => {
	const back = await again('out.jsonld', JSON.stringify(toJsonLd(dataset)));
	expect(back.format).toBe('json-ld');
	const urls = ({ accounts }: { accounts: readonly { url?: string | undefined }[] }) =>
		accounts.flatMap(({ url }) => url ?? []).sort();
	expect(urls(back.dataset ?? { accounts: [] })).toEqual(urls(dataset));
	expect(back.dataset?.events).toHaveLength(dataset.events.length);
});

it('JSON-LD gives every position its speaker and its piece', () => {
	const graph = (toJsonLd(dataset)['@graph'] as Record<string, unknown>[]).filter((node) => node['@type'] === 'Claim');
	expect(graph).toHaveLength(dataset.questions.flatMap(({ positions }) => positions).length);
	expect(
		graph.every(
			({ author, appearance, text }) => author !== undefined && appearance !== undefined && text !== undefined,
		),
	).toBe(true);
});

it('tables come back as what they were', async () => {
	const tables = toCsv(dataset);
	expect(tables.map(({ name }) => name)).toEqual([
		'sources.csv',
		'actors.csv',
		'events.csv',
		'accounts.csv',
		'positions.csv',
	]);
	const actors = await again('actors.csv', tables[1]?.content ?? '');
	expect(actors.dataset?.actors.map(({ id, type, name }) => ({ id, type, name }))).toEqual(
		dataset.actors.map(({ id, type, name }) => ({ id, type, name })),
	);
	const accounts = await again('accounts.csv', tables[3]?.content ?? '');
	expect(accounts.dataset?.accounts.map(({ id, url }) => ({ id, url }))).toEqual(
		dataset.accounts
			.filter(({ headline, url }) => headline !== undefined || url !== undefined)
			.map(({ id, url }) => ({ id, url })),
	);
});

it('a cell that a spreadsheet would run is made harmless', () => {
	const [table] = toCsv({
		...dataset,
		sources: [],
		events: [],
		accounts: [],
		questions: [],
		actors: [{ id: 'a', type: 'Person', name: '=HYPERLINK("x")' }],
	});
	expect(table?.content).toContain(`'=HYPERLINK`);
});
