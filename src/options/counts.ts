/** The counts of a dataset as words, in the order in which a reader asks for them; what there is none of is left out. */
import type { DatasetCounts } from '../protocol/views.ts';
import { tn } from '../ui/i18n.ts';

export function countWords(counts: DatasetCounts): readonly string[] {
	const all = [
		[counts.events, 'options_count_events'],
		[counts.actors, 'options_count_actors'],
		[counts.accounts, 'options_count_accounts'],
		[counts.sources, 'options_count_sources'],
		[counts.questions, 'options_count_questions'],
	] as const;
	return all.filter(([count]) => count > 0).map(([count, key]) => tn(key, count));
}
