/** The sentence that an import ends with, for the live region; empty while it is under way. */
import { t } from '../ui/i18n.ts';
import type { ImportState } from './import-state.ts';
import { sentence } from './sentence.ts';

export function outcome(state: ImportState): string {
	switch (state.at) {
		case 'done': {
			const { dataset } = state.staged;
			return t('options_import_done', dataset?.name ?? '', dataset?.version ?? '');
		}
		case 'cancelled':
			return t('options_import_cancelled', state.fileName);
		case 'failed':
			switch (state.reason.kind) {
				case 'several-files':
					return t('options_several_files');
				case 'no-file':
					return t('options_no_file');
				case 'error':
					return t('options_import_failed', state.fileName, sentence(state.reason.text));
			}
			return '';
		default:
			return '';
	}
}
