/** One source: its group, its descriptor with what backs it, and its accounts. */
import type { Detail } from '../../protocol/views.ts';
import { AccountRows } from '../cards/Accounts.tsx';
import { SourceNotes } from '../cards/Notes.tsx';
import { t } from '../i18n.ts';
import { Words } from '../Words.tsx';

type SourceDetailView = Extract<Detail, { kind: 'source' }>;

const ACCOUNTS_SHOWN = 8;

export function SourceHead({ detail: { source } }: { readonly detail: SourceDetailView }) {
	return (
		<>
			<h2>
				<Words text={source.name} />
			</h2>
			{source.group !== undefined && (
				<p class="cp-meta" title={source.group.description}>
					<Words text={source.group.name} />
				</p>
			)}
		</>
	);
}

export function SourceBody({ detail: { source, accounts } }: { readonly detail: SourceDetailView }) {
	const described = source.descriptor !== undefined || source.evidence.length > 0;
	return (
		<>
			{described && (
				<section class="cp-section described">
					<SourceNotes source={source} />
				</section>
			)}
			<section class="cp-section">
				<h3>
					{t('popup_its_accounts')} {accounts.length > 0 && <span class="cp-count">{accounts.length}</span>}
				</h3>
				{accounts.length === 0 && <p class="cp-soft">{t('popup_no_accounts')}</p>}
				<AccountRows accounts={accounts} first={ACCOUNTS_SHOWN} />
			</section>
		</>
	);
}
