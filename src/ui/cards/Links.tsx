/** Links that leave for an account: the account itself (at its passage when known) and its archived copy. */
import type { ComponentChildren } from 'preact';
import type { AccountView } from '../../protocol/views.ts';
import { t } from '../i18n.ts';

/** A link to another site: a new tab that learns nothing of where it was opened from. Anything but http(s) stays text. */
export function OutLink(props: {
	href: string;
	label: string;
	class?: string;
	title?: string | undefined;
	children: ComponentChildren;
}) {
	if (!/^https?:\/\//i.test(props.href)) return <span class={props.class}>{props.children}</span>;
	return (
		<a
			class={props.class}
			href={props.href}
			target="_blank"
			rel="noopener noreferrer"
			aria-label={props.label}
			title={props.title}
		>
			{props.children}
		</a>
	);
}

/** "read the passage ↗  archive" after a position, with the site if it is another's; the quoted words are the tooltip. */
export function PassageLinks({ account, quote }: { account: AccountView; quote?: string | undefined }) {
	const opens = t(quote === undefined ? 'card_open' : 'card_at_passage');
	const words = account.site === undefined ? opens : `${opens} ${t('card_on_site', account.site)}`;
	return (
		<span class="cp-links">
			{account.href !== undefined && (
				<OutLink href={account.href} label={labelOf(words, account)} title={quote}>
					{words}
					<span aria-hidden="true">{' ↗'}</span>
				</OutLink>
			)}
			<ArchiveLink account={account} />
		</span>
	);
}

export function ArchiveLink({ account }: { account: AccountView }) {
	if (account.archive === undefined) return null;
	return (
		<OutLink class="cp-archive" href={account.archive} label={labelOf(t('card_archive'), account)}>
			{t('card_archive')}
		</OutLink>
	);
}

/** The visible words first, because whoever speaks to the browser says what they see. */
function labelOf(words: string, { source }: AccountView): string {
	return t('card_open_label', `${words}, ${source.name}`);
}
