/** What the popup says of the open page: the switch for its site, its story and counts, and how to mark it. */
import { t } from '../ui/i18n.ts';
import { MarkingChoice } from '../ui/pages/MarkingChoice.tsx';
import { Switch } from '../ui/pages/Switch.tsx';
import type { SettingsHandle } from '../ui/pages/use-settings.ts';
import { PageStory } from './PageStory.tsx';
import { type PageView, shortHost, switchSite } from './page-state.ts';
import type { Target } from './targets.ts';

interface Props {
	readonly page: PageView;
	readonly settings: SettingsHandle;
	readonly onOpen: (target: Target) => void;
}

export function ThisPage({ page, settings: { settings, change }, onOpen }: Props) {
	const host = 'status' in page ? page.status.host : undefined;
	return (
		<section class={page.kind === 'unreachable' ? 'page closed' : 'page'} aria-labelledby="this-page">
			<div class="page-head">
				<h2 id="this-page">{t('popup_this_page')}</h2>
				{host !== undefined && settings !== undefined && (
					<SiteSwitch host={host} on={!settings.sitesOff.includes(host)} change={change} />
				)}
			</div>
			<div aria-live="polite">
				<PageWords page={page} onOpen={onOpen} />
			</div>
			{settings !== undefined && (
				<MarkingChoice marking={settings.marking} onChange={(marking) => void change((now) => ({ ...now, marking }))} />
			)}
		</section>
	);
}

interface SiteSwitchProps {
	readonly host: string;
	readonly on: boolean;
	readonly change: SettingsHandle['change'];
}

function SiteSwitch({ host, on, change }: SiteSwitchProps) {
	return (
		<Switch
			checked={on}
			onChange={(next) => void change((now) => ({ ...now, sitesOff: switchSite(now.sitesOff, host, next) }))}
		>
			{t(on ? 'popup_on_for' : 'popup_off_for', shortHost(host))}
		</Switch>
	);
}

function PageWords({ page, onOpen }: Pick<Props, 'page' | 'onOpen'>) {
	switch (page.kind) {
		case 'asking':
			return null;
		case 'unreachable':
			return <p class="soft">{t('popup_page_unreachable')}</p>;
		case 'off':
			return <p class="soft">{t('popup_page_off', shortHost(page.status.host))}</p>;
		case 'not-article':
			return <p class="soft">{t('popup_page_not_article')}</p>;
		case 'working':
			return <p class="soft">{t('popup_page_working')}</p>;
		case 'failed':
			return (
				<>
					<p>{t('popup_page_failed')}</p>
					{page.status.error !== undefined && <p class="soft">{page.status.error}</p>}
				</>
			);
		case 'ready':
			return <PageStory status={page.status} onOpen={onOpen} />;
	}
}
