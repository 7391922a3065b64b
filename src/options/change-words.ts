/** What an update has brought, in a few words. */
import type { SubscriptionView } from '../protocol/subscriptions.ts';
import { t, tn } from '../ui/i18n.ts';

export function changeWords(changes: SubscriptionView['changes']): string {
	if (changes === undefined) return '';
	const { added, changed, removed } = changes;
	const words = [
		...(added > 0 ? [tn('options_were_added', added)] : []),
		...(changed > 0 ? [tn('options_were_changed', changed)] : []),
		...(removed > 0 ? [tn('options_were_removed', removed)] : []),
	];
	return words.length === 0 ? t('options_no_changes') : words.join(', ');
}
