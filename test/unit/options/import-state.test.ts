import { describe, expect, it } from 'vitest';
import { makeReport, type Problem } from '../../../src/dataset/report.ts';
import { nextToStart, type QueueEvent, queueReducer } from '../../../src/options/import-queue.ts';
import {
	canCommit,
	fraction,
	hasEnded,
	type ImportEvent,
	type ImportState,
	importReducer,
	WAITING,
} from '../../../src/options/import-state.ts';
import type { ImportAnswer } from '../../../src/protocol/import.ts';

const START: ImportEvent = { type: 'start' };
const COMMIT: ImportEvent = { type: 'commit' };
const CANCEL: ImportEvent = { type: 'cancel' };
const PROBLEM: Problem = {
	severity: 'error',
	file: 'talks.json',
	entry: 'header',
	field: 'id',
	problem: 'It is missing',
	remedy: 'Add it.',
};
const TABLE: ImportAnswer = {
	type: 'table',
	columns: ['Who'],
	rows: [],
	guess: { kind: 'actors', columns: {} },
	fields: { actors: ['name'], events: ['name'], sources: ['name'], accounts: ['headline'] },
};

const said = (answer: ImportAnswer): ImportEvent => ({ type: 'answer', answer });

function report(problems: readonly Problem[] = []): ImportEvent {
	const counts = { groups: 0, sources: 1, actors: 2, events: 3, accounts: 4, questions: 5 };
	const dataset = { id: 'talks', name: 'Talks', version: '2', counts };
	return said({ type: 'report', report: makeReport(problems), items: 15, feeds: [], dataset });
}

function run(...events: readonly ImportEvent[]): ImportState {
	return events.reduce(importReducer, WAITING);
}

describe('importReducer', () => {
	it('goes from file to report to written', () => {
		expect(run(START)).toMatchObject({ at: 'staging', progress: { step: 'reading' } });
		expect(run(START, said({ type: 'progress', step: 'checking', done: 3, total: 9, entries: 7 }))).toEqual({
			at: 'staging',
			progress: { step: 'checking', done: 3, total: 9, entries: 7 },
		});
		expect(canCommit(run(START, report()))).toBe(true);
		expect(run(START, report(), COMMIT)).toMatchObject({ at: 'writing', progress: { step: 'writing' } });
		expect(run(START, report(), COMMIT, said({ type: 'committed', id: 'talks' })).at).toBe('done');
	});

	it('asks what the columns of a table mean before it is read', () => {
		expect(run(START, said(TABLE)).at).toBe('table');
		expect(run(START, said(TABLE), { type: 'map' }).at).toBe('staging');
		expect(run(START, said(TABLE), { type: 'map' }, report()).at).toBe('review');
	});

	it('never writes a file with errors', () => {
		const review = run(START, report([PROBLEM]));
		expect(canCommit(review)).toBe(false);
		expect(importReducer(review, COMMIT)).toBe(review);
	});

	it('never writes what is no dataset', () => {
		const list = said({ type: 'report', report: makeReport([]), items: 0, feeds: [{ url: 'https://one.example/' }] });
		expect(canCommit(run(START, list))).toBe(false);
	});

	it('waits for the worker to clean up after a cancel, and for nothing where none is at work', () => {
		expect(run(CANCEL).at).toBe('cancelled');
		expect(run(START, CANCEL).at).toBe('stopping');
		expect(run(START, CANCEL, report()).at).toBe('stopping');
		expect(run(START, CANCEL, said({ type: 'cancelled' })).at).toBe('cancelled');
		expect(run(START, report(), CANCEL).at).toBe('cancelled');
		expect(run(START, report(), COMMIT, CANCEL).at).toBe('stopping');
	});

	it('a failure ends it, and nothing that comes later changes that', () => {
		const failed = run(START, said({ type: 'failed', error: 'The disk is full' }));
		expect(failed).toEqual({ at: 'failed', error: 'The disk is full' });
		expect(hasEnded(failed)).toBe(true);
		expect(importReducer(failed, report())).toBe(failed);
		expect(importReducer(failed, CANCEL)).toBe(failed);
	});
});

describe('fraction', () => {
	it('knows how far a step is, where the step can say', () => {
		expect(fraction({ step: 'reading', done: 5, total: 10 })).toBe(0.5);
		expect(fraction({ step: 'reading', done: 12, total: 10 })).toBe(1);
		expect(fraction({ step: 'compiling', done: 0, total: 0 })).toBeUndefined();
	});
});

describe('the queue', () => {
	const source = { from: 'file', name: 'a.json', blob: new Blob() } as const;
	const add = (...ids: readonly number[]): QueueEvent => ({
		type: 'add',
		jobs: ids.map((id) => ({ id, label: `${id}.json`, source })),
	});
	const job = (id: number, event: ImportEvent): QueueEvent => ({ type: 'job', id, event });
	const queue = (...events: readonly QueueEvent[]) => events.reduce(queueReducer, []);

	it('reads one at a time, in order', () => {
		expect(nextToStart(queue(add(1, 2)))?.id).toBe(1);
		expect(nextToStart(queue(add(1, 2), job(1, START)))).toBeUndefined();
		expect(nextToStart(queue(add(1, 2), job(1, START), job(1, report())))?.id).toBe(2);
		expect(nextToStart(queue(add(1, 2), job(1, START), job(1, said({ type: 'failed', error: 'x' }))))?.id).toBe(2);
	});

	it('forgets what has ended when more is added, or when it is dismissed; never what has not', () => {
		const ended = queue(add(1, 2), job(1, CANCEL));
		expect(queueReducer(ended, add(3)).map(({ id }) => id)).toEqual([2, 3]);
		expect(queueReducer(ended, { type: 'dismiss', id: 1 }).map(({ id }) => id)).toEqual([2]);
		expect(queueReducer(ended, { type: 'dismiss', id: 2 }).map(({ id }) => id)).toEqual([1, 2]);
	});
});
