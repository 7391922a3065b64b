/** What the section says of files that are refused and of storage that fails: what it means and what to do. */
import type { BackupRefusal, Fault, StorageFailure } from '../../protocol/backup.ts';
import { type MessageKey, t } from '../../ui/i18n.ts';
import { sentence } from '../sentence.ts';
import type { Task } from './backup-state.ts';

const REFUSALS: Record<BackupRefusal, MessageKey> = {
	'not-backup': 'backup_refused_strange',
	newer: 'backup_refused_newer',
	'cut-off': 'backup_refused_cut',
	'too-large': 'backup_refused_large',
	invalid: 'backup_refused_invalid',
};

export function refusalWords(why: BackupRefusal, fileName: string): string {
	return t(REFUSALS[why], fileName);
}

const FAILURES: Record<Exclude<StorageFailure, 'other'>, MessageKey> = {
	missing: 'storage_missing',
	blocked: 'storage_blocked',
	slow: 'storage_slow',
	newer: 'storage_newer',
	refused: 'storage_refused',
	full: 'storage_full',
};

export function failureWords(why: StorageFailure, error: string): string {
	return why === 'other' ? t('options_action_failed', sentence(error)) : t(FAILURES[why]);
}

export const FAULTS: Record<Fault, MessageKey> = {
	rows: 'health_rows',
	lexicon: 'health_lexicon',
	entries: 'health_entries',
};

export const TASKS: Record<Task, MessageKey> = {
	make: 'backup_making',
	read: 'backup_reading',
	restore: 'backup_restoring',
	check: 'health_checking',
	repair: 'health_repairing',
};
