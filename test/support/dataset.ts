/** A small valid dataset for tests, to be changed entry by entry. */
import * as v from 'valibot';
import { DatasetSchema } from '../../src/dataset/schema.ts';
import type { Actor, Dataset, EventEntry } from '../../src/dataset/types.ts';

export function makeDataset(
	parts: Partial<Record<'actors' | 'events' | 'accounts' | 'questions' | 'sources' | 'groups', unknown[]>> & {
		id?: string;
	} = {},
): Dataset {
	return v.parse(DatasetSchema, {
		format: 'counterpoint-dataset',
		formatVersion: 1,
		id: 'test',
		version: '1',
		name: 'Test',
		...parts,
	});
}

export function person(id: string, name: Actor['name'], more: Partial<Actor> = {}): Actor {
	return { id, type: 'Person', name, ...more };
}

export function place(id: string, name: Actor['name'], more: Partial<Actor> = {}): Actor {
	return { id, type: 'Place', name, ...more };
}

export function event(id: string, name: EventEntry['name'], more: Partial<EventEntry> = {}): EventEntry {
	return { id, name, ...more };
}
