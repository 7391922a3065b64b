/** The positions of a question: for each an account, who speaks, what is said, and the words that lead to the passage. */
import type { FieldProblem, OwnEntries } from '../../protocol/own.ts';
import { t } from '../../ui/i18n.ts';
import { choices } from './EntryField.tsx';
import { FieldRow } from './FieldRow.tsx';
import { type Entry, textOf, withField } from './form-values.ts';

interface Props {
	readonly entry: Entry;
	readonly entries: OwnEntries;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (entry: Entry) => void;
}

export function PositionFields({ entry, entries, problems, onChange }: Props) {
	const positions: readonly Entry[] = Array.isArray(entry.positions) ? entry.positions : [];
	const set = (next: readonly Entry[]) => onChange({ ...entry, positions: next });
	const change = (at: number, position: Entry) => set(positions.map((one, index) => (index === at ? position : one)));
	const problem = (at: number, name: string) => problems.find(({ field }) => field === `positions[${at}].${name}`);
	return (
		<div class="own-positions">
			{positions.map((position, at) => (
				<fieldset key={at}>
					<legend>{t('own_position', at + 1)}</legend>
					<FieldRow id={`own-account-${at}`} label={t('own_field_account')} problem={problem(at, 'account')}>
						{(described) => (
							<select
								{...described}
								value={textOf(position.account)}
								onChange={(event) => change(at, { ...position, account: event.currentTarget.value })}
							>
								<option value="">{t('own_none')}</option>
								{choices(entries, { of: 'accounts' }, undefined).map(({ id, name }) => (
									<option key={id} value={id}>
										{name}
									</option>
								))}
							</select>
						)}
					</FieldRow>
					<FieldRow id={`own-speaker-${at}`} label={t('own_field_speaker')} problem={problem(at, 'speaker')}>
						{(described) => (
							<input
								{...described}
								type="text"
								value={textOf(position.speaker)}
								onInput={(event) => change(at, withField(position, 'speaker', 'text', event.currentTarget.value))}
							/>
						)}
					</FieldRow>
					<FieldRow id={`own-said-${at}`} label={t('own_field_position')} problem={problem(at, 'text')}>
						{(described) => (
							<textarea
								{...described}
								rows={2}
								value={textOf(position.text)}
								onInput={(event) => change(at, withField(position, 'text', 'long', event.currentTarget.value))}
							/>
						)}
					</FieldRow>
					<FieldRow
						id={`own-quote-${at}`}
						label={t('own_field_quote')}
						hint={t('own_hint_quote')}
						problem={problem(at, 'locator.quote')}
					>
						{(described) => (
							<input
								{...described}
								type="text"
								value={quoteOf(position)}
								onInput={(event) => change(at, withQuote(position, event.currentTarget.value))}
							/>
						)}
					</FieldRow>
					<button type="button" class="link" onClick={() => set(positions.filter((_, index) => index !== at))}>
						{t('own_remove_position', at + 1)}
					</button>
				</fieldset>
			))}
			<button type="button" class="button" onClick={() => set([...positions, { account: '', speaker: '', text: '' }])}>
				{t('own_add_position')}
			</button>
		</div>
	);
}

function quoteOf({ locator }: Entry): string {
	return typeof locator === 'object' && locator !== null && 'quote' in locator ? textOf(locator.quote) : '';
}

function withQuote(position: Entry, quote: string): Entry {
	const { locator, ...rest } = position;
	return quote === '' ? rest : { ...rest, locator: { ...(locator as object | undefined), quote } };
}
