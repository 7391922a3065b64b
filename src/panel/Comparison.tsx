/** Where accounts differ: a table with accounts across where there is room, else a list per question. */
import type { ComponentChildren } from 'preact';
import type { Story } from '../protocol/story.ts';
import { t } from '../ui/i18n.ts';
import { refKey } from './filters.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { useLayout } from './use-layout.ts';

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
					{t('card_questions')} <span class="cp-count">{questions.length > 0 && questions.length}</span>
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
				<div class="questions">
					{questions.map((question) => (
						<QuestionItem key={refKey(question.ref)} question={question} groups={story.groups} />
					))}
				</div>
			)}
		</section>
	);
}
