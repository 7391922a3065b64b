/** Languages to choose from, for everything or for one dataset. All are chosen while none is. */
import { NAME_LANGUAGES, type NameLanguage } from '../protocol/settings.ts';
import { formatLanguage } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';

interface Props {
	readonly legend: string;
	readonly hint: string;
	readonly chosen: readonly NameLanguage[];
	readonly onChange: (languages: readonly NameLanguage[]) => void;
}

export function NameLanguages({ legend, hint, chosen, onChange }: Props) {
	const all = chosen.length === 0;
	const toggle = (lang: NameLanguage, on: boolean) =>
		onChange(NAME_LANGUAGES.filter((one) => (one === lang ? on : chosen.includes(one))));
	return (
		<fieldset class="choices">
			<legend>{legend}</legend>
			<p class="hint">{hint}</p>
			<label class="choice">
				<input type="checkbox" checked={all} disabled={all} onChange={() => onChange([])} />
				<span>{t('settings_names_all')}</span>
			</label>
			{NAME_LANGUAGES.map((lang) => (
				<label key={lang} class="choice">
					<input
						type="checkbox"
						checked={chosen.includes(lang)}
						onChange={(event) => toggle(lang, event.currentTarget.checked)}
					/>
					<span>{formatLanguage(lang)}</span>
				</label>
			))}
		</fieldset>
	);
}
