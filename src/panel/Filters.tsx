/** The three choices that narrow the story. A choice with one possibility is none and is left out. */
import { formatLanguage } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { useLanguageOf } from '../ui/Words.tsx';
import { type Choices, type Filters as Chosen, isFiltered, NO_FILTERS, refKey } from './filters.ts';

interface Props {
	readonly choices: Choices;
	readonly filters: Chosen;
	readonly onChange: (filters: Chosen) => void;
}

export function Filters({ choices, filters, onChange }: Props) {
	const groups = choices.groups.map((name) => [name, name === '' ? t('card_other_outlets') : name] as const);
	const languages = choices.languages.map((tag) => [tag, formatLanguage(tag)] as const);
	const events = choices.events.map(({ ref, name }) => [refKey(ref), name] as const);
	return (
		<fieldset class="filters" aria-label={t('panel_filters')}>
			<Choice
				label={t('panel_filter_group')}
				all={t('panel_all_groups')}
				options={groups}
				value={filters.group}
				onChange={(group) => onChange({ ...filters, group })}
			/>
			<Choice
				label={t('panel_filter_language')}
				all={t('panel_all_languages')}
				options={languages}
				value={filters.language}
				onChange={(language) => onChange({ ...filters, language })}
			/>
			<Choice
				label={t('panel_filter_event')}
				all={t('panel_all_events')}
				options={events}
				value={filters.event}
				onChange={(event) => onChange({ ...filters, event })}
			/>
			{isFiltered(filters) && (
				<button type="button" class="reset" onClick={() => onChange(NO_FILTERS)}>
					{t('panel_reset')}
				</button>
			)}
		</fieldset>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly all: string;
	readonly options: readonly (readonly [value: string, label: string])[];
	readonly value: string | undefined;
	readonly onChange: (value: string | undefined) => void;
}

function Possibility({ value, words }: { readonly value: string; readonly words: string }) {
	return (
		<option value={value} lang={useLanguageOf(words)}>
			{words}
		</option>
	);
}

/** Values are positions: a group without a name has the empty one. */
function Choice({ label, all, options, value, onChange }: ChoiceProps) {
	if (options.length < 2) return null;
	const at = options.findIndex(([own]) => own === value);
	return (
		<select
			aria-label={label}
			class={at < 0 ? '' : 'chosen'}
			value={String(at)}
			onChange={(event) => onChange(options[Number(event.currentTarget.value)]?.[0])}
		>
			<option value="-1">{all}</option>
			{options.map(([own, words], index) => (
				<Possibility key={own} value={String(index)} words={words} />
			))}
		</select>
	);
}
