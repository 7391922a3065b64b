/** One question in the list: positions under the plain labels of their groups, the account being read first. */
import { useState } from 'preact/hooks';
import type { StoryGroup, StoryQuestion } from '../protocol/story.ts';
import type { PositionView } from '../protocol/views.ts';
import { Position } from '../ui/cards/Position.tsx';
import { orderPositions } from '../ui/cards/positions.ts';
import { formatList } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { Words, WordsIn } from '../ui/Words.tsx';
import { GroupName } from './About.tsx';
import { refKey } from './filters.ts';
import { NumberGrid } from './Numbers.tsx';
import { silentNames } from './silent.ts';

/** One of each side, as a rule. */
const FIRST = 4;

interface Props {
	readonly question: StoryQuestion;
	readonly groups: readonly StoryGroup[];
	/** Not shown on screen for now. */
	readonly folded: boolean;
}

export function QuestionItem({ question, groups, folded }: Props) {
	const [open, setOpen] = useState(false);
	const { positions, silent } = question;
	const numbers = question.kind === 'numbers';
	const foldable = !numbers && positions.length > FIRST + 1;
	const first = new Set(foldable && !open ? orderPositions(positions).slice(0, FIRST) : positions);
	const names = silentNames(silent);
	return (
		<section class={folded ? 'question later' : 'question'}>
			<h4>
				<Words text={question.text} />
			</h4>
			{numbers ? (
				<NumberGrid positions={orderPositions(positions)} />
			) : (
				inGroups(positions, groups).map(({ key, group, members }) => (
					// What is folded away stays in the document, because it is printed.
					<div key={key} class={members.some((one) => first.has(one)) ? 'side' : 'side later'}>
						{group !== undefined && (
							<p class="side-name">
								<GroupName group={group} />
							</p>
						)}
						<ul>
							{members.map((position) => (
								<li
									key={`${refKey(position.account.ref)}/${position.speaker}/${position.text}`}
									class={first.has(position) ? '' : 'later'}
								>
									<Position position={position} />
								</li>
							))}
						</ul>
					</div>
				))
			)}
			{names.length > 0 && (
				<p class="cp-silent">
					<WordsIn line={t('card_silent', formatList(names))} />
				</p>
			)}
			{foldable && (
				<button type="button" class="cp-more" aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? t('card_fewer') : tn('card_more_positions', positions.length - FIRST)}
				</button>
			)}
		</section>
	);
}

interface Side {
	readonly key: string;
	/** None for the account being read: the position itself says so. */
	readonly group: StoryGroup | undefined;
	readonly members: readonly PositionView[];
}

function inGroups(positions: readonly PositionView[], groups: readonly StoryGroup[]): Side[] {
	const of = (name: string) =>
		positions.filter(({ account }) => !account.reading && (account.source.group?.name ?? '') === name);
	const reading = positions.filter(({ account }) => account.reading);
	const sides: Side[] = [
		{ key: 'reading', group: undefined, members: reading },
		...groups.map((group) => ({ key: `group ${group.name}`, group, members: of(group.name) })),
	];
	return sides.filter(({ members }) => members.length > 0);
}
