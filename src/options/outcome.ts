/** The sentence that an import ends with, for the live region; empty while it is under way. */
import { t } from '../ui/i18n.ts';
import type { ImportJob } from './import-queue.ts';
import { inReadersWords } from './said/said.ts';
import { sentence } from './sentence.ts';

export function outcome({ label, state }: ImportJob): string {
	switch (state.at) {
		case 'done': {
			const { dataset } = state.staged;
			return t('options_import_done', dataset?.name ?? '', dataset?.version ?? '');
		}
		case 'cancelled':
			return t('options_import_cancelled', label);
		case 'failed':
			return t('options_import_failed', label, sentence(inReadersWords(state.error)));
		default:
			return '';
	}
}
