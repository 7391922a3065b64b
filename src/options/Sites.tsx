/** The section "Sites": the switch for everything, the rule for new sites, and the sites decided about. */
import { useState } from 'preact/hooks';
import type { Sites as SiteMap } from '../protocol/settings.ts';
import { withoutSite } from '../protocol/sites.ts';
import { t, uiLanguage } from '../ui/i18n.ts';
import { Choice } from '../ui/pages/Choice.tsx';
import { Switch } from '../ui/pages/Switch.tsx';
import type { SettingsHandle } from '../ui/pages/use-settings.ts';

export function Sites({ settings, change }: SettingsHandle) {
	if (settings === undefined) return null;
	return (
		<div class="settings">
			<div>
				<Switch
					checked={settings.reading === 'on'}
					onChange={(on) => void change(() => ({ reading: on ? 'on' : 'off' }))}
				>
					{t('settings_reading')}
				</Switch>
				<p class="hint">{t('settings_reading_hint')}</p>
			</div>
			<Choice
				name="new-sites"
				legend={t('settings_new_sites')}
				value={settings.newSites}
				options={[
					{ value: 'articles', label: t('settings_new_articles') },
					{ value: 'known-sources', label: t('settings_new_known'), hint: t('settings_new_known_hint') },
					{ value: 'asked', label: t('settings_new_asked'), hint: t('settings_new_asked_hint') },
				]}
				onChange={(newSites) => void change(() => ({ newSites }))}
			/>
			<SiteList sites={settings.sites} change={change} />
		</div>
	);
}

interface SiteListProps {
	readonly sites: SiteMap;
	readonly change: SettingsHandle['change'];
}

function SiteList({ sites, change }: SiteListProps) {
	const [said, say] = useState('');
	const names = Object.keys(sites).sort(new Intl.Collator(uiLanguage()).compare);
	const forget = async (site: string) => {
		await change((now) => ({ sites: withoutSite(now.sites, site) }));
		say(t('settings_site_forgotten', site));
		// The row is gone and the focus with it: go on from the head of the list.
		document.getElementById('site-list')?.focus();
	};
	return (
		<div>
			<h3 id="site-list" tabIndex={-1}>
				{t('settings_sites')}
			</h3>
			{names.length === 0 ? (
				<p class="hint">{t('settings_sites_none')}</p>
			) : (
				<ul class="sites" aria-labelledby="site-list">
					{names.map((site) => (
						<li key={site}>
							<Switch
								checked={sites[site] === 'on'}
								onChange={(on) => void change((now) => ({ sites: { ...now.sites, [site]: on ? 'on' : 'off' } }))}
							>
								{site}
							</Switch>
							<button
								type="button"
								class="link"
								aria-label={t('settings_site_forget_one', site)}
								onClick={() => void forget(site)}
							>
								{t('settings_site_forget')}
							</button>
						</li>
					))}
				</ul>
			)}
			<p role="status" class="sr-only">
				{said}
			</p>
		</div>
	);
}
