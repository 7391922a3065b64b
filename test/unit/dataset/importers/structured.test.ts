import { expect, it } from 'vitest';
import { gzip, importText, refusal } from './support.ts';

const HEADER = { format: 'counterpoint-dataset', formatVersion: 1, id: 'd', version: '1', name: 'D' };
const ACTOR = { id: 'a', type: 'Person', name: 'Ada Example' };

it('takes format 1 as it is: one object, lines, or gzip of either', async () => {
	const whole = JSON.stringify({ ...HEADER, actors: [ACTOR] });
	const lines = [HEADER, { kind: 'actor', ...ACTOR }].map((line) => JSON.stringify(line)).join('\n');
	for (const [content, format] of [
		[whole, 'dataset'],
		[lines, 'dataset-lines'],
		[await gzip(whole), 'dataset'],
		[await gzip(lines), 'dataset-lines'],
	] as const) {
		const imported = await importText(content);
		expect(imported.format).toBe(format);
		expect(imported.dataset).toMatchObject({ ...HEADER, actors: [ACTOR], events: [] });
	}
});

it('says which line of a dataset in lines is broken', async () => {
	const imported = await importText(
		[JSON.stringify(HEADER), '{"kind":"actor"', JSON.stringify({ kind: 'actor', id: 'b' })].join('\n'),
	);
	expect(imported.problems.map(({ entry, problem }) => `${entry}: ${problem}`)).toEqual([
		'line 2: this is not one whole JSON object',
		'line 3 "b": "type" is missing',
		'line 3 "b": "name" is missing',
	]);
});

it('refuses a gzip that is cut off, and one that opens to a bomb', async () => {
	const packed = await gzip(JSON.stringify({ ...HEADER, description: 'x'.repeat(50_000) }));
	expect(refusal(await importText(packed.slice(0, -20)))).toBe('the gzip file is broken or cut off');
	const bomb = await gzip(`${JSON.stringify(HEADER)}\n${' '.repeat(60_000_000)}`);
	expect(refusal(await importText(bomb))).toBe('the packed file opens to far more than a dataset can be');
});

it('FollowTheMoney: names, aliases, positions and the posts held, wherever they stand in the file', async () => {
	const lines = [
		{ id: 'Occ-1', schema: 'Occupancy', properties: { holder: ['NK-Ab'], post: ['Pos-1'], startDate: ['2020-05-21'] } },
		{
			id: 'NK-Ab',
			caption: 'Ada Example',
			schema: 'Person',
			properties: {
				name: ['Ada Example', 'Ада Приклад'],
				alias: ['A. Example'],
				weakAlias: ['Ada'],
				lastName: ['Example', 'Van Example'],
				position: ['Envoy'],
				wikidataId: ['Q1'],
				country: ['ua'],
			},
		},
		{
			id: 'Pos-1',
			caption: 'Minister of Examples',
			schema: 'Position',
			properties: { name: ['Minister of Examples'] },
		},
		{
			id: 'NK-Co',
			caption: 'Example Works',
			schema: 'Company',
			properties: { name: ['Example Works'], abbreviation: ['EW'] },
		},
		{ id: 'addr', schema: 'Address', properties: { full: ['Somewhere'] } },
		{ id: 'nobody', schema: 'Person', properties: {} },
	];
	const { dataset, format, items, problems } = await importText(lines.map((line) => JSON.stringify(line)).join('\n'), {
		name: 'entities.ftm.json',
	});
	expect({ format, items }).toEqual({ format: 'ftm', items: 6 });
	expect(dataset?.id).toBe('entities');
	expect(dataset?.actors).toEqual([
		{
			id: 'nk-ab',
			type: 'Person',
			name: 'Ada Example',
			aliases: [
				'Ада Приклад',
				'A. Example',
				{ text: 'Ada', strength: 'weak' },
				{ text: 'Example', kind: 'short', strength: 'weak' },
			],
			sameAs: ['https://www.wikidata.org/entity/Q1'],
			roles: [{ title: 'Minister of Examples', startDate: '2020-05-21' }, { title: 'Envoy' }],
		},
		{ id: 'nk-co', type: 'Organization', name: 'Example Works', aliases: [{ text: 'EW', kind: 'acronym' }] },
	]);
	expect(problems.map(({ entry, problem }) => `${entry}: ${problem}`)).toEqual([
		'line 6: has no name, so it is left out',
	]);
});

it('Wikidata: the rows of one item are one actor, with a name for each language', async () => {
	const item = { type: 'uri', value: 'http://www.wikidata.org/entity/Q4' };
	const word = (value: string, language: string) => ({ type: 'literal', value, 'xml:lang': language });
	const answer = {
		head: { vars: ['item', 'itemLabel', 'itemAltLabel', 'class'] },
		results: {
			bindings: [
				{ item, itemLabel: word('Ada', 'en'), itemAltLabel: word('A. E., Ms Ada', 'en') },
				{ item, itemLabel: word('Ада', 'uk'), class: { type: 'uri', value: 'http://www.wikidata.org/entity/Q5' } },
				{ itemLabel: word('nobody', 'en') },
			],
		},
	};
	const { dataset, format, problems } = await importText(JSON.stringify(answer));
	expect(format).toBe('wikidata');
	expect(dataset?.actors).toEqual([
		{
			id: 'q4',
			type: 'Person',
			name: { en: 'Ada', uk: 'Ада' },
			aliases: [
				{ text: 'A. E.', lang: 'en' },
				{ text: 'Ms Ada', lang: 'en' },
			],
			sameAs: ['https://www.wikidata.org/entity/Q4'],
		},
	]);
	expect(problems[0]?.problem).toBe('names no Wikidata item, so it is left out');
});

it('Wikidata: CSV, and entity pages with their dates', async () => {
	const csv = await importText(
		'item,itemLabel\nhttp://www.wikidata.org/entity/Q4,Ada\nhttp://www.wikidata.org/entity/Q6,Bo\n',
	);
	expect(csv.format).toBe('wikidata');
	expect(csv.dataset?.actors.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
	const time = (value: string, precision: number) => [
		{ mainsnak: { datavalue: { value: { time: value, precision } } } },
	];
	const page = await importText(
		JSON.stringify({
			entities: {
				Q9: {
					id: 'Q9',
					labels: { en: { value: 'Meeting' } },
					claims: { P580: time('+2025-06-00T00:00:00Z', 10), P582: time('+2025-06-02T00:00:00Z', 11) },
				},
			},
		}),
	);
	expect(page.dataset?.events[0]).toMatchObject({
		id: 'q9',
		name: { en: 'Meeting' },
		startDate: '2025-06',
		endDate: '2025-06-02',
	});
});

it('a table of sources, with a bar between several values', async () => {
	const { dataset } = await importText(
		'Outlet;URL;Region\nThe Post;https://www.post.example/en/|post.test;North\nNameless;;\n;x;\n',
	);
	expect(dataset?.groups).toEqual([{ id: 'north', name: 'North' }]);
	expect(dataset?.sources).toEqual([
		{ id: 'the-post', name: 'The Post', domains: ['post.example', 'post.test'], group: 'north' },
		{ id: 'nameless', name: 'Nameless', domains: [] },
	]);
});

it('a table is read by the mapping that its reader gives', async () => {
	const content = 'Who,Wer,Rolle\n"Example, Ada",Beispiel,Gesandte\n';
	expect(refusal(await importText(content))).toBe('no column says the name of a row');
	const mapping = { kind: 'actors', columns: { Who: 'name', Wer: 'name:de', Rolle: 'role' } } as const;
	expect((await importText(content, { mapping })).dataset?.actors).toEqual([
		{ id: 'example-ada', type: 'Person', name: { en: 'Example, Ada', de: 'Beispiel' }, roles: [{ title: 'Gesandte' }] },
	]);
	expect(refusal(await importText(content, { mapping: { kind: 'actors', columns: { Nobody: 'name' } } }))).toBe(
		'the table has no column "Nobody"',
	);
});

it.each([
	['a list', (all: readonly object[]) => JSON.stringify(all)],
	['a list for people to read', (all: readonly object[]) => JSON.stringify(all, undefined, 2)],
	['the answer of a search', (all: readonly object[]) => JSON.stringify({ limit: 10, results: all })],
])('FollowTheMoney as %s', async (_, write) => {
	const entities = [
		{ id: 'p', schema: 'Position', caption: 'p', properties: { name: ['Harbour master'] } },
		{ id: 'a', schema: 'Person', caption: 'Ada Example', properties: { name: ['Ada Example'] } },
		{ id: 'o', schema: 'Occupancy', properties: { holder: ['a'], post: ['p'], startDate: ['2020-02-01'] } },
	];
	const { format, dataset } = await importText(write(entities));
	expect(format).toBe('ftm');
	expect(dataset?.actors).toMatchObject([
		{ name: 'Ada Example', roles: [{ title: 'Harbour master', startDate: '2020-02-01' }] },
	]);
});

it('FollowTheMoney with the positions written out within the person', async () => {
	const post = { id: 'p', schema: 'Position', properties: { name: ['Harbour master'] } };
	const held = { id: 'o', schema: 'Occupancy', properties: { post: [post], endDate: ['2024'] } };
	const { dataset } = await importText(
		JSON.stringify({ id: 'a', schema: 'Person', caption: 'Ada', properties: { positionOccupancies: [held] } }),
	);
	expect(dataset?.actors).toMatchObject([{ name: 'Ada', roles: [{ title: 'Harbour master', endDate: '2024' }] }]);
});

it('Wikidata: columns that say their language, and TSV with terms as queries write them', async () => {
	const row = {
		item: { value: 'http://www.wikidata.org/entity/Q1' },
		label_en: { value: 'Ada' },
		itemLabelUk: { value: 'Ада' },
	};
	const json = await importText(JSON.stringify({ head: { vars: [] }, results: { bindings: [row] } }));
	expect(json.dataset?.actors[0]?.name).toEqual({ en: 'Ada', uk: 'Ада' });
	const tsv = await importText('?item\t?itemLabel\n<http://www.wikidata.org/entity/Q1>\t"Ада"@uk\n');
	expect(tsv.dataset?.actors[0]).toMatchObject({ id: 'q1', name: { uk: 'Ада' } });
});

it.each([
	['a list of names', 'Name\nAda Example\nBen Example\n', ['Ada Example', 'Ben Example']],
	['a table that says its separator', 'sep=;\nname;role\nAda Example;x, y\n', ['Ada Example']],
])('%s is a table', async (_, text, names) => {
	expect((await importText(text)).dataset?.actors.map(({ name }) => name)).toEqual(names);
});

it.each([
	['02.06.2025', '2025-06-02'],
	['16/06/2025', '2025-06-16'],
	['06/16/2025', '2025-06-16'],
	// One country's sixth of February is another's second of June.
	['02/06/2025', undefined],
	['31.02.2025', undefined],
	['Mon, 02 Jun 2025 12:00:00 GMT', '2025-06-02'],
])('the date %s is %s', async (written, day) => {
	const { dataset } = await importText(`event,date\nTalks,"${written}"\n`);
	expect(dataset?.events[0]?.startDate).toBe(day);
});
