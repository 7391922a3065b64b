/** The section "Reading": what is marked and how, names and texts by language, the card's delay, the size of text. */
import type { Settings } from '../protocol/settings.ts';
import { t } from '../ui/i18n.ts';
import { Choice } from '../ui/pages/Choice.tsx';
import type { SettingsHandle } from '../ui/pages/use-settings.ts';
import { forgetSearches } from '../ui/search/recent.ts';
import { NameLanguages } from './NameLanguages.tsx';
import { TextLanguage } from './TextLanguage.tsx';

export function Reading({ settings, change }: SettingsHandle) {
	if (settings === undefined) return null;
	const set = <K extends keyof Settings>(key: K) => {
		return (value: Settings[K]) => void change(() => ({ [key]: value }) as Pick<Settings, K>);
	};
	return (
		<div class="settings">
			<Choice
				name="actors"
				legend={t('settings_actors')}
				value={settings.actors}
				options={mentionOptions()}
				onChange={set('actors')}
				inRow
			/>
			<Choice
				name="events"
				legend={t('settings_events')}
				value={settings.events}
				options={mentionOptions()}
				onChange={set('events')}
				inRow
			/>
			<Choice
				name="unmarked"
				legend={t('settings_unmarked')}
				hint={t('settings_unmarked_hint')}
				value={settings.unmarked}
				options={[{ value: 'none', label: t('settings_never') }, ...mentionOptions()]}
				onChange={set('unmarked')}
				inRow
			/>
			<Choice
				name="mark-style"
				legend={t('settings_style')}
				value={settings.markStyle}
				options={[
					{ value: 'tint', label: t('settings_style_tint') },
					{ value: 'underline', label: t('settings_style_underline') },
					{ value: 'none', label: t('settings_style_none'), hint: t('settings_style_none_hint') },
				]}
				onChange={set('markStyle')}
			/>
			<NameLanguages
				legend={t('settings_names')}
				hint={t('settings_names_hint')}
				chosen={settings.nameLanguages}
				onChange={set('nameLanguages')}
			/>
			<TextLanguage value={settings.textLanguage} onChange={set('textLanguage')} />
			<Choice
				name="card-delay"
				legend={t('settings_delay')}
				hint={t('settings_delay_hint')}
				value={settings.cardDelay}
				options={[
					{ value: 'short', label: t('settings_delay_short') },
					{ value: 'usual', label: t('settings_delay_usual') },
					{ value: 'long', label: t('settings_delay_long') },
				]}
				onChange={set('cardDelay')}
				inRow
			/>
			<Choice
				name="recent-searches"
				legend={t('settings_recent')}
				hint={t('settings_recent_hint')}
				value={settings.recentSearches}
				options={[
					{ value: 'on', label: t('settings_recent_on') },
					{ value: 'off', label: t('settings_recent_off') },
				]}
				onChange={(kept) => {
					if (kept === 'off') void forgetSearches();
					set('recentSearches')(kept);
				}}
				inRow
			/>
			<Choice
				name="text-size"
				legend={t('settings_size')}
				hint={t('settings_size_hint')}
				value={settings.textSize}
				options={[
					{ value: 'usual', label: t('settings_size_usual') },
					{ value: 'large', label: t('settings_size_large') },
					{ value: 'larger', label: t('settings_size_larger') },
					{ value: 'largest', label: t('settings_size_largest') },
				]}
				onChange={set('textSize')}
				inRow
			/>
		</div>
	);
}

function mentionOptions() {
	return [
		{ value: 'first', label: t('settings_first') },
		{ value: 'every', label: t('settings_every') },
	] as const;
}
