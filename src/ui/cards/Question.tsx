/** A question on which accounts differ, with each account's position and who says nothing on it. */
import type { QuestionView } from '../../protocol/views.ts';
import { formatList } from '../format.ts';
import { t } from '../i18n.ts';
import { Words, WordsIn } from '../Words.tsx';
import type { OpenEntry } from './Events.tsx';
import { More } from './More.tsx';
import { Position } from './Position.tsx';
import { orderPositions } from './positions.ts';

const POSITIONS_SHOWN = 4;

interface Props {
	readonly question: QuestionView;
	readonly onOpen?: OpenEntry | undefined;
}

export function Question({ question, onOpen }: Props) {
	const silent = [...new Set(question.silent.map(({ source }) => source.name))];
	return (
		<div class="cp-question">
			<h4 dir="auto">
				<Words text={question.text} />
			</h4>
			{question.from !== undefined && <p class="cp-label">{question.from}</p>}
			<More
				items={orderPositions(question.positions)}
				first={POSITIONS_SHOWN}
				more="card_more_positions"
				list={(items) => <ul class="cp-plain">{items}</ul>}
				render={(position) => (
					<li key={`${position.account.ref.dataset}/${position.account.ref.id}/${position.speaker}/${position.text}`}>
						<Position position={position} onOpen={onOpen} />
					</li>
				)}
			/>
			{silent.length > 0 && (
				<p class="cp-silent">
					<WordsIn line={t('card_silent', formatList(silent))} />
				</p>
			)}
		</div>
	);
}

/** "Where accounts differ": the sharpest few, the rest behind a button. Nothing when there are none. */
export function QuestionList(props: {
	questions: readonly QuestionView[];
	first: number;
	onOpen?: OpenEntry | undefined;
}) {
	const { questions, first, onOpen } = props;
	if (questions.length === 0) return null;
	return (
		<section class="cp-section">
			<h3>
				{t('card_questions')} <span class="cp-count">{questions.length}</span>
			</h3>
			<More
				items={questions}
				first={first}
				more="card_more_questions"
				list={(items) => items}
				render={(question) => (
					<Question key={`${question.ref.dataset}/${question.ref.id}`} question={question} onOpen={onOpen} />
				)}
			/>
		</section>
	);
}
