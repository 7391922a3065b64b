/** A page that is left alone: which rule leaves it, and what to press to have it read. */
import type { PageStatus } from '../protocol/messages.ts';
import { siteOf } from '../protocol/sites.ts';
import { t } from '../ui/i18n.ts';

interface Props {
	readonly status: PageStatus;
	readonly onRead: () => void;
	readonly onSwitchOn: () => void;
}

export function PageOff({ status: { host, off }, onRead, onSwitchOn }: Props) {
	switch (off) {
		case 'everywhere':
			return (
				<>
					<p class="soft">{t('popup_off_everywhere')}</p>
					<p class="act">
						<button type="button" class="button" onClick={onSwitchOn}>
							{t('popup_switch_on')}
						</button>
					</p>
				</>
			);
		case 'not-asked':
		case 'unknown-source':
			return (
				<>
					<p class="soft">{t(off === 'not-asked' ? 'popup_not_asked' : 'popup_unknown_source')}</p>
					<p class="act">
						<button type="button" class="button" onClick={onRead}>
							{t('popup_read_page')}
						</button>
					</p>
				</>
			);
		default:
			return <p class="soft">{t('popup_page_off', siteOf(host))}</p>;
	}
}
