/** On paper only: where every account can be read, with its address written out. */
import type { StoryAccount } from '../protocol/story.ts';
import { formatDate } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { refKey } from './filters.ts';

export function PrintedSources({ accounts }: { readonly accounts: readonly StoryAccount[] }) {
	const known = accounts.filter(({ href }) => href !== undefined);
	return (
		<section class="block printed" aria-hidden="true">
			<h3>{t('panel_sources')}</h3>
			<ul>
				{known.map((account) => (
					<li key={refKey(account.ref)}>
						<b>{account.source.name}</b>
						{account.headline !== undefined && `: ${account.headline}`}
						{account.datePublished !== undefined && `, ${formatDate(account.datePublished)}`}
						<span class="address">{addressOf(account)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Without the words of the passage: nobody types those. */
function addressOf({ href = '' }: StoryAccount): string {
	return href.replace(/#?:~:.*$/, '');
}
