/** Where the backup section stands, and how an answer of the worker moves it on. Pure. */
import type { Report } from '../../dataset/report.ts';
import type { BackupAnswer, BackupPreview, BackupRefusal, Health, StorageFailure } from '../../protocol/backup.ts';

export type Task = 'make' | 'read' | 'restore' | 'check' | 'repair';

export type BackupState =
	| { readonly at: 'idle' }
	| { readonly at: 'busy'; readonly task: Task; readonly fraction?: number }
	| { readonly at: 'made'; readonly fileName: string; readonly bytes: number }
	| { readonly at: 'preview'; readonly fileName: string; readonly preview: BackupPreview }
	| { readonly at: 'refused'; readonly fileName: string; readonly why: BackupRefusal; readonly report?: Report }
	| { readonly at: 'restored' }
	| { readonly at: 'health'; readonly health: Health; readonly before?: Health }
	| { readonly at: 'failed'; readonly task: Task; readonly why: StorageFailure; readonly error: string };

export function moveOn(state: BackupState, answer: BackupAnswer, fileName: string): BackupState {
	switch (answer.type) {
		case 'progress':
			return state.at === 'busy' && answer.total > 0 ? { ...state, fraction: answer.done / answer.total } : state;
		case 'made':
			return { at: 'made', fileName: answer.fileName, bytes: answer.file.size };
		case 'preview':
			return { at: 'preview', fileName, preview: answer.preview };
		case 'refused':
			return {
				at: 'refused',
				fileName,
				why: answer.why,
				...(answer.report === undefined ? {} : { report: answer.report }),
			};
		case 'restored':
			return { at: 'restored' };
		case 'checked':
			return { at: 'health', health: answer.health };
		case 'repaired':
			return { at: 'health', health: answer.after, before: answer.before };
		case 'failed':
			return { at: 'failed', task: state.at === 'busy' ? state.task : 'check', why: answer.why, error: answer.error };
	}
}
