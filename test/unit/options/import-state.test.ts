import { describe, expect, it } from 'vitest';
import { makeReport, type Problem } from '../../../src/dataset/report.ts';
import {
	acceptsFile,
	canCommit,
	fraction,
	IDLE,
	type ImportEvent,
	type ImportState,
	importReducer,
} from '../../../src/options/import-state.ts';
import type { ImportAnswer } from '../../../src/protocol/import.ts';

const FILE: ImportEvent = { type: 'file', fileName: 'talks.json', size: 1000 };
const PROBLEM: Problem = {
	severity: 'error',
	file: 'talks.json',
	entry: 'header',
	field: 'id',
	problem: 'It is missing',
	remedy: 'Add it.',
};

function report(problems: readonly Problem[]): ImportAnswer {
	const counts = { groups: 0, sources: 1, actors: 2, events: 3, accounts: 4, questions: 5 };
	return {
		type: 'report',
		report: makeReport(problems),
		dataset: { id: 'talks', name: 'Talks', version: '2', counts },
	};
}

function run(...events: readonly (ImportEvent | ImportAnswer)[]): ImportState {
	return events.reduce<ImportState>(
		(state, event) =>
			importReducer(
				state,
				['progress', 'report', 'committed', 'failed'].includes(event.type)
					? { type: 'answer', answer: event as ImportAnswer }
					: (event as ImportEvent),
			),
		IDLE,
	);
}

describe('importReducer', () => {
	it('goes from file to report to written', () => {
		expect(run(FILE)).toMatchObject({ at: 'staging', progress: { step: 'reading', total: 1000 } });
		expect(run(FILE, { type: 'progress', step: 'checking', done: 3, total: 9 })).toMatchObject({
			at: 'staging',
			progress: { step: 'checking', done: 3 },
		});
		const review = run(FILE, report([]));
		expect(review.at).toBe('review');
		expect(canCommit(review)).toBe(true);
		expect(run(FILE, report([]), { type: 'commit' }).at).toBe('writing');
		expect(run(FILE, report([]), { type: 'commit' }, { type: 'committed', id: 'talks' }).at).toBe('done');
	});

	it('never writes a file with errors', () => {
		const refused = run(FILE, report([PROBLEM]));
		expect(canCommit(refused)).toBe(false);
		expect(importReducer(refused, { type: 'commit' })).toBe(refused);
	});

	it('writes a file with warnings', () => {
		expect(canCommit(run(FILE, report([{ ...PROBLEM, severity: 'warning' }])))).toBe(true);
	});

	it('does not commit what it has no dataset for', () => {
		expect(canCommit(run(FILE, { type: 'report', report: makeReport([]) }))).toBe(false);
	});

	it('takes one file at a time', () => {
		const staging = run(FILE);
		expect(importReducer(staging, { type: 'file', fileName: 'other.json', size: 1 })).toBe(staging);
		expect(acceptsFile(run(FILE, report([]), { type: 'commit' }))).toBe(false);
		expect(run(FILE, report([]), { ...FILE, fileName: 'other.json' })).toMatchObject({
			at: 'staging',
			fileName: 'other.json',
		});
	});

	it('is not disturbed by answers that come after a cancel', () => {
		const cancelled = run(FILE, { type: 'cancel' });
		expect(cancelled).toEqual({ at: 'cancelled', fileName: 'talks.json' });
		expect(importReducer(cancelled, { type: 'answer', answer: report([]) })).toBe(cancelled);
	});

	it('cannot be cancelled while it writes', () => {
		const writing = run(FILE, report([]), { type: 'commit' });
		expect(importReducer(writing, { type: 'cancel' })).toBe(writing);
	});

	it('says why it failed, in staging and in writing', () => {
		const failed: ImportAnswer = { type: 'failed', error: 'The disk is full.' };
		const expected = { at: 'failed', reason: { kind: 'error', text: 'The disk is full.' } };
		expect(run(FILE, failed)).toMatchObject(expected);
		expect(run(FILE, report([]), { type: 'commit' }, failed)).toMatchObject(expected);
		expect(run(FILE, failed, { type: 'dismiss' })).toBe(IDLE);
	});

	it('refuses several files', () => {
		expect(run({ type: 'refused', reason: { kind: 'several-files' } })).toMatchObject({ at: 'failed' });
	});
});

describe('fraction', () => {
	it('stays between 0 and 1, and is undefined without a total', () => {
		expect(fraction({ step: 'reading', done: 5, total: 10 })).toBe(0.5);
		expect(fraction({ step: 'reading', done: 15, total: 10 })).toBe(1);
		expect(fraction({ step: 'reading', done: 5, total: 0 })).toBeUndefined();
		expect(fraction({ step: 'checking', done: 0, total: 1 })).toBeUndefined();
	});
});
