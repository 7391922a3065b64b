/** A page that is left alone: which rule leaves it, and what to press to have it read. */
import { useEffect, useState } from 'preact/hooks';
import { isPrivateTab } from '../platform/private.ts';
import { askTab } from '../protocol/ask-tab.ts';
import type { PageStatus } from '../protocol/messages.ts';
import { changeSettings } from '../protocol/settings-store.ts';
import { siteOf, withSite } from '../protocol/sites.ts';
import { t } from '../ui/i18n.ts';
import { Said } from './Said.tsx';

interface Props {
	readonly status: PageStatus;
	readonly tab: number | undefined;
}

export function PageOff({ status: { host, off }, tab }: Props) {
	const site = siteOf(host);
	const [isPrivate, setPrivate] = useState<boolean>();
	useEffect(() => void isPrivateTab(tab ?? -1).then(setPrivate), [tab]);
	switch (off) {
		case 'everywhere':
			return (
				<Said
					heading={t('popup_off_everywhere')}
					action={<Step words={t('popup_switch_on')} onPress={() => changeSettings(() => ({ reading: 'on' }))} />}
				>
					{t('panel_off_hint')}
				</Said>
			);
		case 'not-asked':
		case 'unknown-source':
			return (
				<Said
					heading={t('panel_not_read')}
					action={tab !== undefined && <Step words={t('popup_read_page')} onPress={() => askTab(tab, 'read', {})} />}
				>
					{t(off === 'not-asked' ? 'popup_not_asked' : 'popup_unknown_source')}
				</Said>
			);
		default:
			return (
				<Said
					heading={t('panel_site_off', site)}
					action={
						isPrivate === false && (
							<Step
								words={t('panel_switch_on', site)}
								onPress={() => changeSettings((now) => ({ sites: withSite(now, host, true) }))}
							/>
						)
					}
				>
					{t(isPrivate === true ? 'popup_private' : 'panel_off_hint')}
				</Said>
			);
	}
}

/** The page tells what has come of it. */
function Step({ words, onPress }: { readonly words: string; readonly onPress: () => Promise<unknown> }) {
	return (
		<button type="button" class="tool" onClick={() => void onPress()}>
			{words}
		</button>
	);
}
