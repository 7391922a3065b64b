/**
 * The steps of one import as a pure state machine. What the worker answers and what the reader does are events;
 * an event that does not belong to the present step changes nothing.
 */
import type { ImportAnswer, ImportStep, ReportAnswer, TableAnswer } from '../protocol/import.ts';

export const IMPORT_STEPS: readonly ImportStep[] = ['reading', 'checking', 'writing', 'compiling'];

/** `done` of `total`, in whatever unit the step counts; a `total` of 0 means that it is not known. */
export interface StepProgress {
	readonly step: ImportStep;
	readonly done: number;
	readonly total: number;
	/** Entries so far. */
	readonly entries?: number;
}

export type ImportState =
	/** Another one is read first. */
	| { readonly at: 'waiting' }
	/** Reading and checking; nothing is written yet. */
	| { readonly at: 'staging'; readonly progress: StepProgress }
	/** A table whose columns are to be explained. */
	| { readonly at: 'table'; readonly table: TableAnswer }
	| { readonly at: 'review'; readonly staged: ReportAnswer }
	| { readonly at: 'writing'; readonly staged: ReportAnswer; readonly progress: StepProgress }
	/** Cancelled; the worker cleans up. */
	| { readonly at: 'stopping' }
	| { readonly at: 'done'; readonly staged: ReportAnswer }
	| { readonly at: 'cancelled' }
	/** Nothing of the file was kept. */
	| { readonly at: 'failed'; readonly error: string };

export type ImportEvent =
	| { readonly type: 'start' }
	| { readonly type: 'answer'; readonly answer: ImportAnswer }
	| { readonly type: 'map' }
	| { readonly type: 'commit' }
	| { readonly type: 'cancel' };

export const WAITING: ImportState = { at: 'waiting' };

const BEGINNING: StepProgress = { step: 'reading', done: 0, total: 0 };

export function importReducer(state: ImportState, event: ImportEvent): ImportState {
	switch (event.type) {
		case 'start':
			return state.at === 'waiting' ? { at: 'staging', progress: BEGINNING } : state;
		case 'map':
			return state.at === 'table' ? { at: 'staging', progress: BEGINNING } : state;
		case 'commit':
			if (!canCommit(state)) return state;
			return { at: 'writing', staged: state.staged, progress: { step: 'writing', done: 0, total: 0 } };
		case 'cancel':
			if (state.at === 'writing' || state.at === 'staging') return { at: 'stopping' };
			return hasEnded(state) ? state : { at: 'cancelled' };
		case 'answer':
			return answered(state, event.answer);
	}
}

function answered(state: ImportState, answer: ImportAnswer): ImportState {
	// What was asked to stop may have been done by then.
	if (state.at === 'stopping') {
		if (answer.type === 'failed') return { at: 'failed', error: answer.error };
		return answer.type === 'cancelled' ? { at: 'cancelled' } : state;
	}
	if (state.at !== 'staging' && state.at !== 'writing') return state;
	switch (answer.type) {
		case 'progress': {
			const { type: _, ...progress } = answer;
			return { ...state, progress };
		}
		case 'table':
			return state.at === 'staging' ? { at: 'table', table: answer } : state;
		case 'report':
			return state.at === 'staging' ? { at: 'review', staged: answer } : state;
		case 'committed':
			return state.at === 'writing' ? { at: 'done', staged: state.staged } : state;
		case 'failed':
			return { at: 'failed', error: answer.error };
		case 'cancelled':
			return { at: 'cancelled' };
	}
}

/** Nothing more will come of it. */
export function hasEnded({ at }: ImportState): boolean {
	return at === 'done' || at === 'cancelled' || at === 'failed';
}

/** Its worker is at work. */
export function isBusy({ at }: ImportState): boolean {
	return at === 'staging' || at === 'writing' || at === 'stopping';
}

export function canCommit(state: ImportState): state is Extract<ImportState, { at: 'review' }> {
	return state.at === 'review' && state.staged.report.ok && state.staged.dataset !== undefined;
}

/** 0 to 1, or undefined when the step cannot say how much there is, or is done in one piece. */
export function fraction({ done, total }: StepProgress): number | undefined {
	if (!(total > 1)) return undefined;
	return Math.min(1, Math.max(0, done / total));
}
