import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDataset } from '../../../src/cli/read.ts';
import { problemLine } from '../../../src/dataset/report.ts';

const HEADER = 'format: counterpoint-dataset\nformatVersion: 1\nid: talks\nversion: "1"\nname: { en: Talks }\n';
const GROUPS = '- id: north\n  name: Northern outlets\n';
const SOURCES = '- id: north-post\n  name: North Post\n  domains: [northpost.example]\n  group: north\n';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'counterpoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(files: Readonly<Record<string, string>>) {
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
	const { dataset, report } = await readDataset(folder);
	return { dataset, lines: report.problems.map((problem) => problemLine(problem).replace(folder, 'FOLDER')) };
}

it('puts a dataset together from one YAML file per kind', async () => {
	const { dataset, lines } = await read({ 'dataset.yaml': HEADER, 'groups.yaml': GROUPS, 'sources.yaml': SOURCES });
	expect(lines).toEqual([]);
	expect(dataset).toMatchObject({ id: 'talks', name: { en: 'Talks' }, sources: [{ group: 'north' }], actors: [] });
});

it('an empty file is an empty list', async () => {
	expect((await read({ 'dataset.yaml': HEADER, 'events.yaml': '# none yet\n' })).dataset?.events).toEqual([]);
});

it('names the YAML file and the entry', async () => {
	const { dataset, lines } = await read({ 'dataset.yaml': HEADER, 'sources.yaml': SOURCES });
	expect(dataset).toBeUndefined();
	expect(lines).toEqual([
		'error: sources.yaml › sources[0] "north-post" › group: names the group "north", which the dataset does not have. Add the group "north" to groups, or name one that is there.',
	]);
});

it('reports broken YAML alone, with line and column', async () => {
	const { lines } = await read({
		'dataset.yaml': HEADER,
		'groups.yaml': '- id: north\n  name: [x\n',
		'sources.yaml': SOURCES,
	});
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines) expect(line).toMatch(/^error: groups\.yaml › line \d, column \d+: the YAML is broken/);
});

it('says which files it does not read', async () => {
	const { dataset, lines } = await read({ 'dataset.yaml': HEADER, 'sauces.yaml': SOURCES });
	expect(dataset).toBeDefined();
	expect(lines).toEqual([expect.stringMatching(/^warning: sauces\.yaml › file: no part of a dataset has this name/)]);
});

it('needs the header file', async () => {
	expect((await read({ 'groups.yaml': GROUPS })).lines).toEqual([
		'error: FOLDER › file: has no dataset.yaml. Add the file with the header: format, formatVersion, id, version, name.',
	]);
});

it('a path that leads nowhere is a problem like any other', async () => {
	const { report } = await readDataset(join(folder, 'nothing.json'));
	expect(report.ok).toBe(false);
	expect(report.problems[0]?.problem).toBe('cannot be read (there is no such file or folder)');
});
