/** The section "Privacy": feature by feature what is stored and what could reach the network, and every request made. */
import { type MessageKey, t, tn } from '../ui/i18n.ts';
import { RequestList } from './RequestList.tsx';
import { useRequests } from './use-requests.ts';

interface Feature {
	readonly name: MessageKey;
	readonly stores: MessageKey;
	readonly network: MessageKey;
}

/** What reaches no network says so in the same words, so that what does stands out. */
const FEATURES: readonly Feature[] = [
	{ name: 'privacy_pages', stores: 'privacy_pages_stores', network: 'privacy_never' },
	{ name: 'privacy_search', stores: 'privacy_search_stores', network: 'privacy_never' },
	{ name: 'privacy_datasets', stores: 'privacy_datasets_stores', network: 'privacy_datasets_network' },
	{ name: 'privacy_subscriptions', stores: 'privacy_subscriptions_stores', network: 'privacy_subscriptions_network' },
	{ name: 'privacy_settings', stores: 'privacy_settings_stores', network: 'privacy_settings_network' },
	{ name: 'privacy_corrections', stores: 'privacy_corrections_stores', network: 'privacy_never' },
	{ name: 'privacy_own', stores: 'privacy_own_stores', network: 'privacy_never' },
	{ name: 'privacy_backup', stores: 'privacy_backup_stores', network: 'privacy_never' },
	{ name: 'privacy_private', stores: 'privacy_private_stores', network: 'privacy_never' },
	{ name: 'privacy_links', stores: 'privacy_links_stores', network: 'privacy_links_network' },
];

export function Privacy() {
	const log = useRequests();
	return (
		<div class="privacy">
			<p class="prose">{t('privacy_intro')}</p>
			{log !== undefined && (
				<p class="request-count" role="status">
					{log.total === 0 ? t('privacy_no_requests') : tn('privacy_requests', log.total)}
				</p>
			)}
			<table class="features">
				<caption class="sr-only">{t('privacy_table')}</caption>
				<thead>
					<tr>
						<th scope="col">{t('privacy_feature')}</th>
						<th scope="col">{t('privacy_stores')}</th>
						<th scope="col">{t('privacy_network')}</th>
					</tr>
				</thead>
				<tbody>
					{FEATURES.map(({ name, stores, network }) => (
						<tr key={name}>
							<th scope="row">{t(name)}</th>
							<td data-label={t('privacy_stores')}>{t(stores)}</td>
							<td data-label={t('privacy_network')} class={network === 'privacy_never' ? 'soft' : ''}>
								{t(network)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			{log !== undefined && log.total > 0 && <RequestList log={log} />}
		</div>
	);
}
