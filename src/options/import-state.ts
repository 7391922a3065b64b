/**
 * The steps of an import as a pure state machine. What the worker answers and what the reader does are events;
 * an event that does not belong to the present step changes nothing.
 */
import type { ImportAnswer } from '../protocol/import.ts';

type Progress = Extract<ImportAnswer, { type: 'progress' }>;
export type StagedReport = Extract<ImportAnswer, { type: 'report' }>;

export type ImportStep = Progress['step'];
export const IMPORT_STEPS: readonly ImportStep[] = ['reading', 'checking', 'compiling', 'writing'];

/** `done` of `total`, in whatever unit the step counts; a `total` of 0 means that it is not known. */
export interface StepProgress {
	readonly step: ImportStep;
	readonly done: number;
	readonly total: number;
}

export type ImportState =
	| { readonly at: 'idle' }
	/** Reading and checking; nothing is written yet. */
	| { readonly at: 'staging'; readonly fileName: string; readonly progress: StepProgress }
	| { readonly at: 'review'; readonly fileName: string; readonly staged: StagedReport }
	| {
			readonly at: 'writing';
			readonly fileName: string;
			readonly staged: StagedReport;
			readonly progress: StepProgress;
	  }
	| { readonly at: 'done'; readonly staged: StagedReport }
	| { readonly at: 'cancelled'; readonly fileName: string }
	/** Nothing of the file was kept. `fileName` is empty when no single file was given. */
	| { readonly at: 'failed'; readonly fileName: string; readonly reason: FailReason };

export type FailReason =
	| { readonly kind: 'error'; readonly text: string }
	| { readonly kind: 'several-files' }
	| { readonly kind: 'no-file' };

export type ImportEvent =
	| { readonly type: 'file'; readonly fileName: string; readonly size: number }
	| { readonly type: 'refused'; readonly reason: FailReason }
	| { readonly type: 'answer'; readonly answer: ImportAnswer }
	| { readonly type: 'commit' }
	| { readonly type: 'cancel' }
	| { readonly type: 'dismiss' };

export const IDLE: ImportState = { at: 'idle' };

export function importReducer(state: ImportState, event: ImportEvent): ImportState {
	switch (event.type) {
		case 'file':
			if (!acceptsFile(state)) return state;
			return {
				at: 'staging',
				fileName: event.fileName,
				progress: { step: 'reading', done: 0, total: event.size },
			};
		case 'refused':
			return acceptsFile(state) ? { at: 'failed', fileName: '', reason: event.reason } : state;
		case 'commit':
			if (!canCommit(state)) return state;
			return { ...state, at: 'writing', progress: { step: 'compiling', done: 0, total: 0 } };
		case 'cancel':
			return state.at === 'staging' || state.at === 'review' ? { at: 'cancelled', fileName: state.fileName } : state;
		case 'dismiss':
			return acceptsFile(state) && state.at !== 'review' ? IDLE : state;
		case 'answer':
			return answered(state, event.answer);
	}
}

function answered(state: ImportState, answer: ImportAnswer): ImportState {
	if (state.at !== 'staging' && state.at !== 'writing') return state;
	switch (answer.type) {
		case 'progress':
			return { ...state, progress: { step: answer.step, done: answer.done, total: answer.total } };
		case 'report':
			return state.at === 'staging' ? { at: 'review', fileName: state.fileName, staged: answer } : state;
		case 'committed':
			return state.at === 'writing' ? { at: 'done', staged: state.staged } : state;
		case 'failed':
			return { at: 'failed', fileName: state.fileName, reason: { kind: 'error', text: answer.error } };
	}
}

/** A report under review gives way to another file; work under way does not. */
export function acceptsFile(state: ImportState): boolean {
	return state.at !== 'staging' && state.at !== 'writing';
}

export function canCommit(state: ImportState): state is Extract<ImportState, { at: 'review' }> {
	return state.at === 'review' && state.staged.report.ok && state.staged.dataset !== undefined;
}

/** 0 to 1, or undefined when the step cannot say how much there is, or is done in one piece. */
export function fraction({ done, total }: StepProgress): number | undefined {
	if (!(total > 1)) return undefined;
	return Math.min(1, Math.max(0, done / total));
}
