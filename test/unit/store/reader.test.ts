import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { databaseWith, harbourTalks } from '../background/support.ts';

it('gives every id of a long list, each once and in order', async () => {
	const groups = Array.from({ length: 8000 }, (_, at) => ({ id: `group-${at}`, name: 'Papers' }));
	const { library, close } = await databaseWith({ ...harbourTalks(), groups });
	const [reader] = await library.enabled();
	expect(await reader?.everyId('groups')).toEqual(groups.map(({ id }) => id).sort());
	close();
});
