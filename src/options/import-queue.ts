/** Several imports at once, as pure state: each has its own steps, and one is read at a time. */
import type { ImportSource } from '../protocol/import.ts';
import { hasEnded, type ImportEvent, type ImportState, importReducer, WAITING } from './import-state.ts';

export interface ImportJob {
	readonly id: number;
	/** File name, address, or what a pasted text is called. */
	readonly label: string;
	readonly source: ImportSource;
	readonly state: ImportState;
}

export type QueueEvent =
	| { readonly type: 'add'; readonly jobs: readonly Omit<ImportJob, 'state'>[] }
	| { readonly type: 'job'; readonly id: number; readonly event: ImportEvent }
	| { readonly type: 'dismiss'; readonly id: number };

export function queueReducer(jobs: readonly ImportJob[], event: QueueEvent): readonly ImportJob[] {
	switch (event.type) {
		case 'add':
			// What has come to an end has been read by whoever goes on to the next.
			return [
				...jobs.filter(({ state }) => !hasEnded(state)),
				...event.jobs.map((job) => ({ ...job, state: WAITING })),
			];
		case 'job':
			return jobs.map((job) => (job.id === event.id ? { ...job, state: importReducer(job.state, event.event) } : job));
		case 'dismiss':
			return jobs.filter(({ id, state }) => id !== event.id || !hasEnded(state));
	}
}

/** The one to be read next, when none is being read. */
export function nextToStart(jobs: readonly ImportJob[]): ImportJob | undefined {
	if (jobs.some(({ state }) => state.at === 'staging')) return undefined;
	return jobs.find(({ state }) => state.at === 'waiting');
}
