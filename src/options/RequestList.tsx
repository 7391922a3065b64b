/** The log of requests: when, what for, to which address, and what came back. */
import type { RequestLog } from '../protocol/subscriptions.ts';
import { formatDateTime } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { formatBytes } from './format-bytes.ts';

export function RequestList({ log: { total, last } }: { readonly log: RequestLog }) {
	return (
		<details class="requests">
			<summary>{t('privacy_log')}</summary>
			<ol>
				{last.map(({ at, url, purpose, status, bytes }, index) => (
					<li key={index}>
						<p class="address">{url}</p>
						<p class="soft">
							{[
								formatDateTime(at),
								t(purpose === 'feed' ? 'privacy_for_feed' : 'privacy_for_dataset'),
								status === undefined ? t('privacy_unreached') : t('privacy_answered', status),
								formatBytes(bytes),
							].join(' · ')}
						</p>
					</li>
				))}
			</ol>
			{total > last.length && <p class="soft">{tn('privacy_older', total - last.length)}</p>}
		</details>
	);
}
