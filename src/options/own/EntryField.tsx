/** The control of one field of an entry, by its type. */
import type { OwnEntries } from '../../protocol/own.ts';
import { t } from '../../ui/i18n.ts';
import type { Described } from './FieldRow.tsx';
import type { Field } from './fields.ts';
import { textOf } from './form-values.ts';

interface Props {
	readonly field: Field;
	readonly value: string;
	readonly entries: OwnEntries;
	/** Of the entry itself: it cannot be chosen. */
	readonly self: string | undefined;
	readonly described: Described;
	readonly onInput: (value: string) => void;
	readonly onBlur: () => void;
}

export function EntryField({ field, value, entries, self, described, onInput, onBlur }: Props) {
	switch (field.type) {
		case 'long':
		case 'lines':
			return (
				<textarea
					{...described}
					rows={3}
					value={value}
					onInput={(event) => onInput(event.currentTarget.value)}
					onBlur={onBlur}
				/>
			);
		case 'choice':
			return (
				<select {...described} value={value} onChange={(event) => onInput(event.currentTarget.value)} onBlur={onBlur}>
					{field.choices?.map(([word, label]) => (
						<option key={word} value={word}>
							{t(label)}
						</option>
					))}
				</select>
			);
		case 'one':
			return (
				<select {...described} value={value} onChange={(event) => onInput(event.currentTarget.value)} onBlur={onBlur}>
					<option value="">{t('own_none')}</option>
					{choices(entries, field, self).map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			);
		case 'many':
			return (
				<Several
					all={choices(entries, field, self)}
					chosen={value.split('\n').filter(Boolean)}
					described={described}
					label={t(field.label)}
					onChange={(ids) => onInput(ids.join('\n'))}
				/>
			);
		default:
			return (
				<input
					{...described}
					type="text"
					value={value}
					placeholder={field.type === 'date' ? '2025-06-02' : undefined}
					onInput={(event) => onInput(event.currentTarget.value)}
					onBlur={onBlur}
				/>
			);
	}
}

interface Choice {
	readonly id: string;
	readonly name: string;
}

export function choices(entries: OwnEntries, { of }: Pick<Field, 'of'>, self: string | undefined): readonly Choice[] {
	if (of === undefined) return [];
	return entries[of]
		.filter(({ id }) => id !== self)
		.map(
			(entry: {
				readonly id: string;
				readonly name?: unknown;
				readonly headline?: unknown;
				readonly text?: unknown;
			}) => ({
				id: entry.id,
				name: textOf(entry.name ?? entry.headline ?? entry.text) || entry.id,
			}),
		);
}

interface SeveralProps {
	readonly all: readonly Choice[];
	readonly chosen: readonly string[];
	readonly described: Described;
	readonly label: string;
	readonly onChange: (ids: readonly string[]) => void;
}

function Several({ all, chosen, described, label, onChange }: SeveralProps) {
	const { id, ...rest } = described;
	if (all.length === 0) {
		return (
			<p id={id} class="soft">
				{t('own_nothing_to_choose')}
			</p>
		);
	}
	return (
		// biome-ignore lint/a11y/useSemanticElements: the label above names the group already; a legend would say it twice
		<div class="own-several" role="group" aria-label={label} id={id} aria-describedby={rest['aria-describedby']}>
			{all.map((one) => (
				<label key={one.id} class="choice">
					<input
						type="checkbox"
						checked={chosen.includes(one.id)}
						onChange={(event) =>
							onChange(event.currentTarget.checked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id))
						}
					/>
					<span>{one.name}</span>
				</label>
			))}
		</div>
	);
}
