/** The form of one entry: checked while it is typed, with the card as it would be. */
import { useState } from 'preact/hooks';
import type { OwnEntries, OwnKind, OwnRequest } from '../../protocol/own.ts';
import { t } from '../../ui/i18n.ts';
import { EntryField } from './EntryField.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FormFrame, useOwnForm } from './FormFrame.tsx';
import { FIELDS } from './fields.ts';
import { type Entry, fieldText, tidied, withField } from './form-values.ts';
import { PositionFields } from './PositionFields.tsx';
import { problemWords } from './problem-words.ts';

interface Props {
	readonly kind: OwnKind;
	readonly start: Entry;
	readonly heading: string;
	readonly entries: OwnEntries;
	readonly onSave: (request: OwnRequest) => Promise<boolean>;
	readonly onClose: () => void;
}

export function EntryForm({ kind, start, heading, entries, onSave, onClose }: Props) {
	const [entry, setEntry] = useState(start);
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const form = useOwnForm({ type: 'put', kind, entry: tidied(entry) }, onSave, onClose);
	const { problems, asked } = form;
	const problemOf = (name: string) =>
		asked || left.has(name)
			? problems.find(({ field }) => field === name || field.startsWith(`${name}[`) || field.startsWith(`${name}.`))
			: undefined;
	const self = typeof entry.id === 'string' ? entry.id : undefined;
	const elsewhere = problems.filter(
		({ field }) => !FIELDS[kind].some(({ name }) => field.startsWith(name)) && !field.startsWith('positions'),
	);
	return (
		<FormFrame form={form} heading={heading} save={t('own_save')} preview={kind !== 'sources'} onClose={onClose}>
			{FIELDS[kind].map((field) => (
				<FieldRow
					key={field.name}
					id={`own-${field.name}`}
					label={t(field.label)}
					hint={field.hint && t(field.hint)}
					problem={problemOf(field.name)}
				>
					{(described) => (
						<EntryField
							field={field}
							value={fieldText(entry, field.name, field.type)}
							entries={entries}
							self={self}
							described={described}
							onInput={(value) => setEntry((now) => withField(now, field.name, field.type, value))}
							onBlur={() => setLeft((now) => new Set([...now, field.name]))}
						/>
					)}
				</FieldRow>
			))}
			{kind === 'questions' && (
				<PositionFields entry={entry} entries={entries} problems={asked ? problems : []} onChange={setEntry} />
			)}
			{asked &&
				elsewhere.map((problem) => (
					<p key={problem.field} class="own-problem">
						{problemWords(problem)}
					</p>
				))}
		</FormFrame>
	);
}
