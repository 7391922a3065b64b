import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ensureBundled, removeFrom, restoreBundled } from '../../../src/background/datasets.ts';
import { databaseLibrary } from '../../../src/store/database-library.ts';
import type { Library } from '../../../src/store/library.ts';
import { openDatabase } from '../../../src/store/open.ts';
import { bundleOf, harbourTalks, TALKS_JSON } from './support.ts';

const dataset = harbourTalks();
const NEWER_JSON = JSON.stringify({ ...dataset, version: '2026' });

let library: Library;
let count = 0;
beforeEach(async () => {
	count += 1;
	const opened = await openDatabase({ name: `datasets-${count}` });
	if (!opened.ok) throw new Error(opened.message);
	library = databaseLibrary(opened.db);
});

const version = async () => (await library.rows()).map(({ current }) => current.header.version);

describe('the bundled dataset', () => {
	it('is installed at the first start, and not read again while the build stays the same', async () => {
		const bundle = bundleOf();
		expect(await ensureBundled(library, bundle)).toBe(true);
		expect(await ensureBundled(library, bundle)).toBe(false);
		expect(bundle.fetches).toBe(1);
		expect(await version()).toEqual(['2025.06.05']);
	});

	it('is updated when a newer build brings another one', async () => {
		await ensureBundled(library, bundleOf());
		expect(await ensureBundled(library, bundleOf(NEWER_JSON, '1.1'))).toBe(true);
		expect(await version()).toEqual(['2026']);
	});

	it('stays as it is when a newer build brings the same', async () => {
		await ensureBundled(library, bundleOf());
		const [before] = await library.rows();
		expect(await ensureBundled(library, bundleOf(TALKS_JSON, '1.1'))).toBe(false);
		expect(await library.rows()).toEqual([before]);
	});

	it('is compared afresh on request, as a developer’s build changes without a new version', async () => {
		await ensureBundled(library, bundleOf());
		expect(await ensureBundled(library, bundleOf(NEWER_JSON))).toBe(false);
		expect(await ensureBundled(library, bundleOf(NEWER_JSON), true)).toBe(true);
	});

	it('does not come back once the reader has removed it, until restored', async () => {
		await ensureBundled(library, bundleOf());
		await removeFrom(library, dataset.id);
		expect(await ensureBundled(library, bundleOf(NEWER_JSON, '1.1'), true)).toBe(false);
		expect(await version()).toEqual([]);
		await restoreBundled(library, bundleOf(NEWER_JSON, '1.1'));
		expect(await version()).toEqual(['2026']);
		await ensureBundled(library, bundleOf(TALKS_JSON, '1.2'));
		expect(await version()).toEqual(['2025.06.05']);
	});

	it('does not overwrite what the reader imported under its id; restoring does, and switches it on', async () => {
		await ensureBundled(library, bundleOf());
		const own = { ...dataset, version: 'mine' };
		await library.add({ dataset: own, lexicon: new ArrayBuffer(8), bundled: false });
		await library.setEnabled(dataset.id, false);
		await ensureBundled(library, bundleOf(NEWER_JSON, '1.1'));
		expect(await version()).toEqual(['mine']);
		await restoreBundled(library, bundleOf(NEWER_JSON, '1.1'));
		expect(await library.rows()).toMatchObject([
			{ enabled: true, current: { bundled: true, header: { version: '2026' } } },
		]);
	});

	it('is refused when damaged, and what is installed stays', async () => {
		await ensureBundled(library, bundleOf());
		await expect(ensureBundled(library, bundleOf('<html>', '1.1'))).rejects.toThrow('Install the extension again.');
		expect(await version()).toEqual(['2025.06.05']);
	});
});
