/** Feeds and datasets that are kept up to date: added by address, with when they were asked and what came of it. */
import { useEffect } from 'preact/hooks';
import type { DatasetInfo } from '../protocol/views.ts';
import { t } from '../ui/i18n.ts';
import { AddressForm } from './AddressForm.tsx';
import { SubscriptionRow } from './SubscriptionRow.tsx';
import { useSubscriptions } from './use-subscriptions.ts';

interface Props {
	readonly fromMemory: boolean;
	/** Read again whenever these change: an import may have subscribed as well. */
	readonly datasets: readonly DatasetInfo[] | undefined;
	readonly onChanged: () => Promise<void>;
}

export function Subscriptions({ fromMemory, datasets, onChanged }: Props) {
	const handle = useSubscriptions(onChanged);
	const { subscriptions, notice, error, busy, reload, add } = handle;
	useEffect(() => {
		if (datasets !== undefined) void reload().catch(() => undefined);
	}, [datasets, reload]);
	return (
		<section class="subscriptions" aria-labelledby="subscriptions">
			<h3 id="subscriptions" tabIndex={-1}>
				{t('options_subscriptions')}
			</h3>
			<p class="soft">{t('options_subscriptions_hint')}</p>
			<AddressForm
				label={t('options_subscribe_address')}
				button={t('options_subscribe')}
				disabled={fromMemory}
				onAddress={(url) => void add(url)}
			/>
			<p role="status" class="soft">
				{busy === undefined ? notice : t('options_asking')}
			</p>
			{error !== undefined && (
				<p class="notice" role="alert">
					{error}
				</p>
			)}
			{subscriptions !== undefined && subscriptions.length > 0 && (
				<ul class="subscribed">
					{subscriptions.map((subscription) => (
						<SubscriptionRow key={subscription.id} subscription={subscription} handle={handle} />
					))}
				</ul>
			)}
		</section>
	);
}
