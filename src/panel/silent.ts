/** Who says nothing on a question, by name; the account being read is told from others of its source. */
import type { AccountView } from '../protocol/views.ts';
import { t } from '../ui/i18n.ts';

export function silentNames(silent: readonly AccountView[]): string[] {
	return [
		...new Set(
			silent.map(({ source, reading }) => (reading ? `${source.name} (${t('card_this_page')})` : source.name)),
		),
	];
}
