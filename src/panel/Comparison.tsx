/** Where accounts differ: a table with accounts across where there is room, else a list per question. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Story } from '../protocol/story.ts';
import { t, tn } from '../ui/i18n.ts';
import { ownQuestions, refKey } from './filters.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { useLayout } from './use-layout.ts';

/** As many as one reads through in a narrow panel. */
const FIRST = 8;

interface Props {
	readonly story: Story;
	readonly filters: ComponentChildren;
	readonly onReset: () => void;
}

export function Comparison({ story, filters, onReset }: Props) {
	const layout = useLayout();
	const { questions } = story;
	return (
		<section id="comparison" class="block" aria-labelledby="comparison-title">
			<div class="block-head">
				<h3 id="comparison-title">
					{t('card_questions')} <Count story={story} />
				</h3>
				{filters}
			</div>
			{questions.length === 0 ? (
				<div class="none-left" role="status">
					<p>{t('panel_no_questions')}</p>
					<button type="button" onClick={onReset}>
						{t('panel_reset')}
					</button>
				</div>
			) : layout === 'matrix' ? (
				<MatrixTable story={story} />
			) : (
				<QuestionList story={story} />
			)}
		</section>
	);
}

/** As the popup and the card count them: what is asked on the series above stands apart. */
function Count({ story }: Pick<Props, 'story'>) {
	const own = ownQuestions(story);
	const above = story.questions.length - own;
	if (own === 0 || above === 0) return <span class="cp-count">{own + above > 0 && own + above}</span>;
	return (
		<>
			<span class="cp-count">{own}</span>{' '}
			<span class="cp-count above">{t('panel_questions_above', String(above))}</span>
		</>
	);
}

/** The sharpest come first; the rest is a press away, and on paper in any case. */
function QuestionList({ story: { questions, groups } }: Pick<Props, 'story'>) {
	const [open, setOpen] = useState(false);
	const hidden = questions.length - FIRST;
	const foldable = hidden > 1;
	return (
		<div class="questions">
			{questions.map((question, index) => (
				<QuestionItem
					key={refKey(question.ref)}
					question={question}
					groups={groups}
					folded={foldable && !open && index >= FIRST}
				/>
			))}
			{foldable && (
				<button type="button" class="cp-more more-questions" aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? t('card_fewer') : tn('card_more_questions', hidden)}
				</button>
			)}
		</div>
	);
}
