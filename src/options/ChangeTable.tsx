/** What a new version brings against the present one: new, changed and gone, by kind; kinds that stay are left out. */
import type { EntryKind } from '../dataset/types.ts';
import type { ChangeCounts } from '../protocol/import.ts';
import { type MessageKey, t, uiLanguage } from '../ui/i18n.ts';

const KINDS: readonly (readonly [EntryKind, MessageKey])[] = [
	['events', 'options_events'],
	['actors', 'options_actors'],
	['accounts', 'options_accounts'],
	['sources', 'options_sources'],
	['questions', 'options_questions'],
	['groups', 'options_groups'],
];

export function ChangeTable({ changes }: { readonly changes: Readonly<Record<EntryKind, ChangeCounts>> }) {
	const numbers = new Intl.NumberFormat(uiLanguage());
	const rows = KINDS.filter(([kind]) => {
		const { added, changed, removed } = changes[kind];
		return added + changed + removed > 0;
	});
	if (rows.length === 0) return <p class="soft">{t('options_no_changes')}</p>;
	return (
		<table class="changes">
			<caption class="sr-only">{t('options_changes')}</caption>
			<thead>
				<tr>
					<td />
					<th scope="col">{t('options_added')}</th>
					<th scope="col">{t('options_changed')}</th>
					<th scope="col">{t('options_gone')}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map(([kind, key]) => (
					<tr key={kind}>
						<th scope="row">{t(key)}</th>
						<td>{numbers.format(changes[kind].added)}</td>
						<td>{numbers.format(changes[kind].changed)}</td>
						<td>{numbers.format(changes[kind].removed)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
