/** What the options page and the import worker say to each other. The worker writes nothing before `commit`. */
import type { Report } from '../dataset/report.ts';
import type { DatasetCounts } from './views.ts';

export type ImportRequest =
	/** Read and check; the answer is a `report`. */
	| { readonly type: 'stage'; readonly file: File }
	/** Write what was staged last, as a new generation. */
	| { readonly type: 'commit' };

export type ImportAnswer =
	| {
			readonly type: 'progress';
			readonly step: 'reading' | 'checking' | 'compiling' | 'writing';
			readonly done: number;
			readonly total: number;
	  }
	| {
			readonly type: 'report';
			readonly report: Report;
			/** Absent when the file is too broken to say. */
			readonly dataset?: {
				readonly id: string;
				readonly name: string;
				readonly version: string;
				readonly counts: DatasetCounts;
			};
			/** The version that would be replaced. */
			readonly replaces?: { readonly version: string; readonly bundled: boolean };
	  }
	| { readonly type: 'committed'; readonly id: string }
	| { readonly type: 'failed'; readonly error: string };
