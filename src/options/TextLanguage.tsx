/** In which language a dataset's texts are shown where they are not there in that of the interface. */
import { useId } from 'preact/hooks';
import { CHOICES, type Settings } from '../protocol/settings.ts';
import { formatLanguage } from '../ui/format.ts';
import { t, uiLanguage } from '../ui/i18n.ts';

interface Props {
	readonly value: Settings['textLanguage'];
	readonly onChange: (value: Settings['textLanguage']) => void;
}

export function TextLanguage({ value, onChange }: Props) {
	const field = useId();
	const hint = useId();
	const [shown = ''] = uiLanguage().split('-');
	return (
		<div class="field-row">
			<label for={field}>{t('settings_texts')}</label>
			<p class="hint" id={hint}>
				{t('settings_texts_hint', formatLanguage(shown))}
			</p>
			<select
				id={field}
				aria-describedby={hint}
				onChange={({ currentTarget }) => {
					const chosen = CHOICES.textLanguage.find((lang) => lang === currentTarget.value);
					if (chosen !== undefined) onChange(chosen);
				}}
			>
				{CHOICES.textLanguage
					.filter((lang) => lang !== shown || lang === value)
					.map((lang) => (
						<option key={lang} value={lang} selected={lang === value}>
							{lang === 'auto' ? t('settings_texts_auto') : formatLanguage(lang)}
						</option>
					))}
			</select>
		</div>
	);
}
