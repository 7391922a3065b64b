/** The accounts of the page's story that differ most: the sharpest question, with what the first of them say. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../protocol/send.ts';
import type { QuestionView, StoryView } from '../protocol/views.ts';
import { Position } from '../ui/cards/Position.tsx';
import { orderPositions } from '../ui/cards/positions.ts';
import { t } from '../ui/i18n.ts';
import type { Target } from '../ui/search/targets.ts';

const SHOWN = 2;

interface Props {
	readonly story: StoryView;
	readonly onOpen: (target: Target) => void;
}

export function Differences({ story: { ref }, onOpen }: Props) {
	const [question, setQuestion] = useState<QuestionView>();
	const { dataset, id } = ref;
	useEffect(() => {
		let stopped = false;
		// What cannot be shown is left out: the story above it stands by itself.
		void sharpest({ dataset, id }).then(
			(found) => {
				if (!stopped) setQuestion(found);
			},
			() => undefined,
		);
		return () => {
			stopped = true;
		};
	}, [dataset, id]);
	if (question === undefined) return null;
	const positions = orderPositions(question.positions);
	const others = positions.filter(({ account }) => !account.reading);
	const shown = [...positions.filter(({ account }) => account.reading), ...others].slice(0, SHOWN);
	return (
		<div class="differ">
			<h4>{t('popup_differ_most')}</h4>
			<p class="asked">
				<button type="button" class="link" onClick={() => onOpen({ ref, kind: 'event' })}>
					{question.text}
				</button>
			</p>
			<ul>
				{shown.map((position) => (
					<li key={`${position.account.ref.id} ${position.text}`}>
						<Position position={position} />
					</li>
				))}
			</ul>
		</div>
	);
}

async function sharpest(ref: StoryView['ref']): Promise<QuestionView | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const card = await ask('card', { refs: [ref], kind: 'event', page: { url: tab?.url ?? '' }, onPage: [] });
	return card.kind === 'event' ? card.questions[0] : undefined;
}
