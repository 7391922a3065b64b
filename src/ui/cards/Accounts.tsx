/** Accounts by source group: headline to open, archived copy beside it, and what is known of each behind its line. */
import type { AccountGroupView, AccountView } from '../../protocol/views.ts';
import { formatDate, formatLanguage } from '../format.ts';
import { t } from '../i18n.ts';
import { Words, WordsIn } from '../Words.tsx';
import { ArchiveLink, OutLink } from './Links.tsx';
import { More } from './More.tsx';
import { AccountNotes } from './Notes.tsx';

const ACCOUNTS_SHOWN = 3;

/**
 * One account: its headline, and a line of source, date and language. One without a headline has the name of its source
 * instead, which tells nothing of it, so its summary stands with it and not behind the line.
 */
function AccountRow({ account }: { account: AccountView }) {
	const { summary, ...rest } = account;
	const { headline, source, href, site, datePublished, inLanguage, from } = account;
	const title = headline ?? source.name;
	const facts = [
		...(headline === undefined ? [] : [source.name]),
		...(site === undefined ? [] : [t('card_on_site', site)]),
		...(datePublished === undefined ? [] : [formatDate(datePublished)]),
		...(inLanguage === undefined ? [] : [formatLanguage(inLanguage)]),
		...(from === undefined ? [] : [from]),
	].join(' · ');
	return (
		<div class="cp-account">
			<p class="cp-headline" dir="auto" lang={inLanguage} title={title.length > 90 ? title : undefined}>
				{href === undefined ? (
					title
				) : (
					<OutLink href={href} label={t('card_open_label', `${title}, ${source.name}`)}>
						{title}
					</OutLink>
				)}
			</p>
			<ArchiveLink account={account} />
			{headline === undefined && summary !== undefined && (
				<p class="cp-summary" dir="auto">
					<Words text={summary} />
				</p>
			)}
			<details class="cp-facts">
				<summary>{facts === '' ? t('card_about_account') : <WordsIn line={facts} />}</summary>
				<AccountNotes account={headline === undefined ? rest : account} />
			</details>
		</div>
	);
}

/** A plain label; what the dataset says about the group is one step away. */
function GroupName({ group: { name, description, accounts } }: { group: AccountGroupView }) {
	const label = (
		<h4>
			{name === '' ? t('card_other_outlets') : <Words text={name} />} <span class="cp-count">{accounts.length}</span>
		</h4>
	);
	if (description === undefined) return label;
	return (
		<details class="cp-facts">
			<summary>{label}</summary>
			<p class="cp-notes" dir="auto">
				<Words text={description} />
			</p>
		</details>
	);
}

/** The first accounts of a list, the rest behind a button. */
export function AccountRows({ accounts, first }: { accounts: readonly AccountView[]; first: number }) {
	return (
		<More
			items={accounts}
			first={first}
			more="card_more_accounts"
			list={(items) => <ul class="cp-plain">{items}</ul>}
			render={(account) => (
				<li key={`${account.ref.dataset}/${account.ref.id}`}>
					<AccountRow account={account} />
				</li>
			)}
		/>
	);
}

/** All groups under one heading, each with its first accounts. Says so when there are none. */
export function AccountList({
	groups,
	heading,
}: {
	groups: readonly AccountGroupView[];
	heading?: string | undefined;
}) {
	const total = groups.reduce((sum, { accounts }) => sum + accounts.length, 0);
	return (
		<section class="cp-section">
			<h3>
				{heading ?? t('card_others')} {total > 0 && <span class="cp-count">{total}</span>}
			</h3>
			{total === 0 && <p class="cp-soft">{t('card_no_others')}</p>}
			{groups.map((group) => (
				<div class="cp-group" key={group.id}>
					<GroupName group={group} />
					<AccountRows accounts={group.accounts} first={ACCOUNTS_SHOWN} />
				</div>
			))}
		</section>
	);
}
