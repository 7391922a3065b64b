/** What the popup says of the open page: the switch for its site, its story and counts, and how to mark it. */
import type { Settings } from '../protocol/settings.ts';
import { siteIsOn, siteOf, withSite } from '../protocol/sites.ts';
import { t } from '../ui/i18n.ts';
import { Choice } from '../ui/pages/Choice.tsx';
import { Switch } from '../ui/pages/Switch.tsx';
import type { SettingsHandle } from '../ui/pages/use-settings.ts';
import type { Target } from '../ui/search/targets.ts';
import { AddPageButton } from './AddPageButton.tsx';
import { PageOff } from './PageOff.tsx';
import { PageStory } from './PageStory.tsx';
import type { PageView } from './page-state.ts';
import type { PageHandle } from './use-page.ts';

interface Props {
	readonly page: PageHandle;
	readonly settings: SettingsHandle;
	readonly onOpen: (target: Target) => void;
}

export function ThisPage({ page: { view, isPrivate, read }, settings: { settings, change }, onOpen }: Props) {
	const status = 'status' in view ? view.status : undefined;
	const switchOn = () => void change(() => ({ reading: 'on' }));
	return (
		<section class={view.kind === 'unreachable' ? 'page closed' : 'page'} aria-labelledby="this-page">
			<div class="page-head">
				<h2 id="this-page">{t('popup_this_page')}</h2>
				{status !== undefined && settings?.reading === 'on' && isPrivate === false && (
					<SiteSwitch host={status.host} on={siteIsOn(status, settings)} change={change} />
				)}
			</div>
			{isPrivate === true && <p class="soft private">{t('popup_private')}</p>}
			<div aria-live="polite">
				<PageWords view={view} onOpen={onOpen} onRead={read} onSwitchOn={switchOn} />
			</div>
			{settings !== undefined && hasMentions(view) && <Marking settings={settings} change={change} />}
			{status !== undefined && isPrivate === false && <AddPageButton />}
		</section>
	);
}

/** How to mark is a question only where there is something to mark. */
function hasMentions(view: PageView): boolean {
	return view.kind === 'ready' && view.status.mentions > 0;
}

interface SiteSwitchProps {
	readonly host: string;
	readonly on: boolean;
	readonly change: SettingsHandle['change'];
}

function SiteSwitch({ host, on, change }: SiteSwitchProps) {
	return (
		<Switch checked={on} onChange={(next) => void change((now) => ({ sites: withSite(now, host, next) }))}>
			{t(on ? 'popup_on_for' : 'popup_off_for', siteOf(host))}
		</Switch>
	);
}

/** Actors and events at once; whoever wants them apart has the options. */
function Marking({ settings, change }: { readonly settings: Settings; readonly change: SettingsHandle['change'] }) {
	const { actors, events } = settings;
	return (
		<Choice
			name="marking"
			legend={t('popup_marking')}
			value={actors === events ? actors : undefined}
			options={[
				{ value: 'first', label: t('settings_first') },
				{ value: 'every', label: t('settings_every') },
			]}
			onChange={(marking) => void change(() => ({ actors: marking, events: marking }))}
			inRow
		/>
	);
}

interface PageWordsProps {
	readonly view: PageView;
	readonly onOpen: Props['onOpen'];
	readonly onRead: () => void;
	readonly onSwitchOn: () => void;
}

function PageWords({ view, onOpen, onRead, onSwitchOn }: PageWordsProps) {
	switch (view.kind) {
		case 'asking':
			return null;
		case 'unreachable':
			return <p class="soft">{t('popup_page_unreachable')}</p>;
		case 'off':
			return <PageOff status={view.status} onRead={onRead} onSwitchOn={onSwitchOn} />;
		case 'not-article':
			return <p class="soft">{t('popup_page_not_article')}</p>;
		case 'working':
			return <p class="soft">{t('popup_page_working')}</p>;
		case 'failed':
			return (
				<>
					<p>{t('popup_page_failed')}</p>
					{view.status.error !== undefined && <p class="soft">{view.status.error}</p>}
				</>
			);
		case 'ready':
			return <PageStory status={view.status} onOpen={onOpen} />;
	}
}
