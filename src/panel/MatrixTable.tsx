/** The comparison as a table. It scrolls in its own frame, so that groups, accounts and questions stay in sight. */
import { useMemo } from 'preact/hooks';
import type { Story, StoryQuestion } from '../protocol/story.ts';
import type { PositionView } from '../protocol/views.ts';
import { Position } from '../ui/cards/Position.tsx';
import { signature } from '../ui/cards/positions.ts';
import { formatDate, formatLanguage, formatList } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { Words, WordsIn } from '../ui/Words.tsx';
import { AccountName, GroupName } from './About.tsx';
import { refKey } from './filters.ts';
import { type Cell as CellData, type Column, matrixOf } from './matrix.ts';
import { Figures, Way } from './Numbers.tsx';
import { silentNames } from './silent.ts';

export function MatrixTable({ story }: { readonly story: Story }) {
	const { groups, rows } = useMemo(() => matrixOf(story), [story]);
	const described = new Map(story.groups.map((group) => [group.name, group]));
	return (
		// Scrollable by keyboard, so it takes the focus.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable
		<section class="matrix" aria-label={t('panel_table')} tabIndex={0}>
			<table>
				<thead>
					<tr>
						<td class="corner" rowSpan={2} />
						{groups.map(({ key, name, reading, columns }) => (
							<th key={key} scope="colgroup" colSpan={columns.length} class={reading ? 'here' : ''}>
								{reading ? t('panel_you_read') : <GroupName group={described.get(name) ?? { name }} />}
							</th>
						))}
					</tr>
					<tr>
						{groups.flatMap(({ columns }) =>
							columns.map((column) => (
								<th key={column.key} scope="col" class={column.reading ? 'here' : column.shared ? 'together' : ''}>
									<ColumnHead column={column} />
								</th>
							)),
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ question, cells }) => (
						<tr key={refKey(question.ref)}>
							<th scope="row">
								<Words text={question.text} />
							</th>
							{cells.map((cell) => (
								<Cell key={cell.column.key} cell={cell} question={question} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function ColumnHead({ column }: { readonly column: Column }) {
	const [account] = column.accounts;
	if (account === undefined) return null;
	if (column.shared) return <span class="shared">{tn('panel_accounts_together', column.accounts.length)}</span>;
	const { datePublished, inLanguage } = account;
	const facts = [
		...(datePublished === undefined ? [] : [formatDate(datePublished)]),
		...(inLanguage === undefined ? [] : [formatLanguage(inLanguage)]),
	];
	return (
		<>
			<AccountName account={account} />
			{facts.length > 0 && <small>{facts.join(' · ')}</small>}
		</>
	);
}

function Cell({ cell: { column, positions, silent }, question }: { readonly cell: CellData; question: StoryQuestion }) {
	const names = silentNames(silent);
	if (positions.length === 0 && names.length === 0) {
		return (
			<td class="blank" title={t('panel_not_recorded')}>
				<span class="sr-only">{t('panel_not_recorded')}</span>
			</td>
		);
	}
	return (
		<td class={column.reading ? 'here' : ''}>
			{positions.map((position) => (
				<div key={`${refKey(position.account.ref)}/${position.speaker}/${position.text}`} class="said">
					{column.shared ? (
						<Position position={position} />
					) : (
						<Said position={position} numbers={question.kind === 'numbers'} />
					)}
				</div>
			))}
			{names.length > 0 && (
				<p class="silent">
					<WordsIn line={column.shared ? t('card_silent', formatList(names)) : t('panel_says_nothing')} />
				</p>
			)}
		</td>
	);
}

/** The account stands at the head of the column, so only the speaker is named. */
function Said({ position, numbers }: { readonly position: PositionView; readonly numbers: boolean }) {
	const { account, speaker, text } = position;
	const { before, source, after } = signature(account.source.name, speaker);
	return (
		<>
			<p class="cp-who">
				<WordsIn line={before === '' && after === '' ? t('card_own_words') : speakerOf(before, source, after)} />
			</p>
			<p>
				{numbers ? <Figures text={text} /> : <Words text={text} />} <Way position={position} />
			</p>
		</>
	);
}

/** "TASS · Lavrov" is Lavrov; "The author in International Affairs" stays as it is. */
function speakerOf(before: string, source: string, after: string): string {
	return before === '' && after.startsWith(' · ') ? after.slice(3) : `${before}${source}${after}`;
}
