/** First mention or every mention: one setting, shown by the popup and by the options page alike. */
import type { Settings } from '../../protocol/settings.ts';
import { t } from '../i18n.ts';

interface Props {
	readonly marking: Settings['marking'];
	readonly onChange: (marking: Settings['marking']) => void;
	/** With a sentence under each choice. */
	readonly explained?: boolean;
}

export function MarkingChoice({ marking, onChange, explained = false }: Props) {
	const choices = [
		{
			value: 'first',
			label: t(explained ? 'options_marking_first_title' : 'options_marking_first'),
			hint: t('options_marking_first_hint'),
		},
		{
			value: 'every',
			label: t(explained ? 'options_marking_every_title' : 'options_marking_every'),
			hint: t('options_marking_every_hint'),
		},
	] as const;
	return (
		<fieldset class={explained ? 'choices explained' : 'choices'}>
			<legend class={explained ? 'sr-only' : ''}>{t('options_marking_legend')}</legend>
			{choices.map(({ value, label, hint }) => (
				<label key={value} class="choice">
					<input
						type="radio"
						name="marking"
						value={value}
						checked={marking === value}
						onChange={() => onChange(value)}
					/>
					<span>
						{label}
						{explained && <span class="hint">{hint}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
