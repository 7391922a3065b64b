/** One subscription: where it comes from, when it was asked and will be, what changed, and what went wrong. */
import type { SubscriptionView } from '../protocol/subscriptions.ts';
import { formatDateTime } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { Confirm } from './Confirm.tsx';
import { changeWords } from './change-words.ts';
import { inReadersWords } from './said/said.ts';
import type { SubscriptionsHandle } from './use-subscriptions.ts';

interface Props {
	readonly subscription: SubscriptionView;
	readonly handle: SubscriptionsHandle;
}

export function SubscriptionRow({ subscription, handle }: Props) {
	const { name, url, kind, checked, next, changed, changes, problem, signed } = subscription;
	return (
		<li class="subscription">
			<h4>
				{name} <span class="tag">{t(kind === 'feed' ? 'options_kind_feed' : 'options_kind_dataset')}</span>
				{signed && (
					<span class="tag" title={t('options_signed_hint')}>
						{t('options_signed')}
					</span>
				)}
			</h4>
			<p class="soft address-text">{url}</p>
			{problem !== undefined && <p class="notice">{inReadersWords(problem)}</p>}
			<p class="soft facts">
				<span>{t('options_checked_at', formatDateTime(checked))}</span>
				<span>{t('options_next_check', formatDateTime(next))}</span>
				{changed !== undefined && changes !== undefined && (
					<span>{t('options_changed_at', formatDateTime(changed), changeWords(changes))}</span>
				)}
			</p>
			<div class="actions">
				<button
					type="button"
					class="link"
					aria-label={t('options_check_one', name)}
					onClick={() => void handle.check(subscription)}
				>
					{t('options_check_now')}
				</button>
				<Confirm
					label={t('options_unsubscribe')}
					fullLabel={t('options_unsubscribe_one', name)}
					question={t('options_unsubscribe_question', name)}
					yes={t('options_unsubscribe')}
					disabled={false}
					onConfirm={async () => {
						await handle.end(subscription);
						document.getElementById('subscriptions')?.focus();
					}}
				/>
			</div>
		</li>
	);
}
