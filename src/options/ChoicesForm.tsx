/** What the reader chooses for a dataset: its name here, a tag and a colour for the card, the languages of its names. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DATASET_COLORS, type DatasetChoices } from '../protocol/dataset-choices.ts';
import { NAME_LANGUAGES, type NameLanguage } from '../protocol/settings.ts';
import type { DatasetColor, DatasetInfo } from '../protocol/views.ts';
import { ColorDot } from '../ui/cards/DatasetTag.tsx';
import { type MessageKey, t } from '../ui/i18n.ts';
import { NameLanguages } from './NameLanguages.tsx';

const COLOR_NAMES: Readonly<Record<DatasetColor, MessageKey>> = {
	blue: 'options_color_blue',
	cyan: 'options_color_cyan',
	violet: 'options_color_violet',
	plum: 'options_color_plum',
	amber: 'options_color_amber',
	brown: 'options_color_brown',
	slate: 'options_color_slate',
};

interface Props {
	readonly dataset: DatasetInfo;
	readonly onSave: (choices: DatasetChoices) => Promise<void>;
	readonly onClose: () => void;
}

export function ChoicesForm({ dataset, onSave, onClose }: Props) {
	const id = useId();
	const publishers = dataset.givenName ?? dataset.name;
	const [name, setName] = useState(dataset.name);
	const [tag, setTag] = useState(dataset.tag ?? '');
	const [color, setColor] = useState(dataset.color);
	const [languages, setLanguages] = useState<readonly NameLanguage[]>(
		NAME_LANGUAGES.filter((one) => dataset.languages?.includes(one) ?? false),
	);
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.select(), []);
	const submit = (event: Event) => {
		event.preventDefault();
		const [ownName, short] = [name.trim(), tag.trim()];
		void onSave({
			...(ownName === '' || ownName === publishers ? {} : { ownName }),
			...(short === '' ? {} : { tag: short }),
			...(color === undefined ? {} : { color }),
			...(languages.length === 0 ? {} : { languages }),
		});
	};
	return (
		<form
			class="choices-form"
			onSubmit={submit}
			onKeyDown={({ key }) => {
				if (key === 'Escape') onClose();
			}}
		>
			<label for={`${id}-name`}>{t('options_own_name')}</label>
			<input
				ref={field}
				id={`${id}-name`}
				type="text"
				maxLength={80}
				placeholder={publishers}
				value={name}
				aria-describedby={`${id}-hint`}
				onInput={({ currentTarget }) => setName(currentTarget.value)}
			/>
			<p id={`${id}-hint`} class="hint">
				{t('options_own_name_hint', publishers)}
			</p>
			<label for={`${id}-tag`}>{t('options_tag')}</label>
			<input
				id={`${id}-tag`}
				type="text"
				class="short"
				maxLength={8}
				value={tag}
				onInput={({ currentTarget }) => setTag(currentTarget.value)}
			/>
			<Colors name={`${id}-color`} value={color} onChange={setColor} />
			<NameLanguages
				legend={t('options_names_in')}
				hint={t('options_names_in_hint')}
				chosen={languages}
				onChange={setLanguages}
			/>
			<div class="actions">
				<button type="submit" class="button primary">
					{t('options_save')}
				</button>
				<button type="button" class="button" onClick={onClose}>
					{t('options_cancel')}
				</button>
			</div>
		</form>
	);
}

interface ColorsProps {
	readonly name: string;
	readonly value: DatasetColor | undefined;
	readonly onChange: (color: DatasetColor | undefined) => void;
}

/** Each colour with its name, so that nobody has to tell them apart by sight. */
function Colors({ name, value, onChange }: ColorsProps) {
	return (
		<fieldset class="choices colors">
			<legend>{t('options_color')}</legend>
			<p class="hint">{t('options_color_hint')}</p>
			<label class="choice">
				<input type="radio" name={name} checked={value === undefined} onChange={() => onChange(undefined)} />
				<span>{t('options_color_none')}</span>
			</label>
			{DATASET_COLORS.map((color) => (
				<label key={color} class="choice">
					<input type="radio" name={name} checked={value === color} onChange={() => onChange(color)} />
					<span>
						<ColorDot color={color} /> {t(COLOR_NAMES[color])}
					</span>
				</label>
			))}
		</fieldset>
	);
}
