/** The step for tables: what a row is, and what each column holds, beside its first rows. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ColumnMapping, TableAnswer, TableKind } from '../protocol/import.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import { Choice } from '../ui/pages/Choice.tsx';
import { FIELD_KEYS, languagesIn, mappingFor } from './table-mapping.ts';

const KINDS: readonly (readonly [TableKind, MessageKey])[] = [
	['actors', 'options_actors'],
	['events', 'options_events'],
	['sources', 'options_sources'],
	['accounts', 'options_accounts'],
];

interface Props {
	readonly label: string;
	readonly table: TableAnswer;
	readonly onMap: (mapping: ColumnMapping) => void;
	readonly onCancel: () => void;
}

export function ImportTable({ label, table, onMap, onCancel }: Props) {
	const [mapping, setMapping] = useState(table.guess);
	const heading = useRef<HTMLHeadingElement>(null);
	const id = useId();
	useLayoutEffect(() => heading.current?.focus(), []);
	const { kind, columns } = mapping;
	const named = Object.values(columns);
	const ready = (kind === 'accounts' ? ['headline', 'url'] : ['name']).some((field) =>
		named.some((one) => one === field || one.startsWith(`${field}:`)),
	);
	const hold = (column: string, field: string) => {
		// A field stands in one column: the one before gives it up.
		const others = Object.entries(columns).filter(([name, held]) => name !== column && held !== field);
		setMapping({ kind, columns: Object.fromEntries(field === '' ? others : [...others, [column, field]]) });
	};
	return (
		<div class="review">
			<h4 ref={heading} tabIndex={-1}>
				{t('options_table_of', label)}
			</h4>
			<p class="soft">{t('options_table_hint')}</p>
			<Choice
				name={`${id}-kind`}
				legend={t('options_row_is')}
				inRow
				value={kind}
				options={KINDS.map(([value, key]) => ({ value, label: t(key) }))}
				onChange={(value) => setMapping(mappingFor(value, table, columns))}
			/>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="table-scroll" tabIndex={0} aria-label={t('options_first_rows')}>
				<table class="mapping">
					<thead>
						<tr>
							{table.columns.map((column) => (
								<th key={column} scope="col">
									<span>{column}</span>
									<select
										aria-label={t('options_column_holds', column)}
										value={columns[column] ?? ''}
										onChange={({ currentTarget }) => hold(column, currentTarget.value)}
									>
										<option value="">{t('options_not_read')}</option>
										{table.fields[kind].map((field) => (
											<option key={field} value={field}>
												{t(FIELD_KEYS[field] ?? 'options_field_unknown')}
											</option>
										))}
										{table.fields[kind].includes('name') &&
											languagesIn(table).map((language) => (
												<option key={language} value={`name:${language}`}>
													{t('options_field_name_in', language)}
												</option>
											))}
									</select>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{table.rows.map((cells, row) => (
							<tr key={row}>
								{cells.map((cell, at) => (
									<td key={table.columns[at]}>{cell}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
			<p id={`${id}-ready`} class={ready ? 'soft' : 'notice'}>
				{t(ready ? 'options_table_ready' : kind === 'accounts' ? 'options_needs_headline' : 'options_needs_name')}
			</p>
			<div class="actions">
				<button
					type="button"
					class="button primary"
					disabled={!ready}
					aria-describedby={`${id}-ready`}
					onClick={() => onMap(mapping)}
				>
					{t('options_check_table')}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{t('options_cancel')}
				</button>
			</div>
		</div>
	);
}
