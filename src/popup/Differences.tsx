/** The accounts of the page's story that differ most: the sharpest question, with what the first of them say. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { ask } from '../protocol/send.ts';
import type { QuestionView, Spoken, StoryView } from '../protocol/views.ts';
import { Position } from '../ui/cards/Position.tsx';
import { orderPositions } from '../ui/cards/positions.ts';
import { t } from '../ui/i18n.ts';
import type { Target } from '../ui/search/targets.ts';
import { Words, WordsOf } from '../ui/Words.tsx';

const SHOWN = 2;
/** Longer than from the opening to a first key. */
const WAIT_MS = 400;

interface Asked extends Spoken {
	readonly question: QuestionView;
}

interface Props {
	readonly story: StoryView;
	readonly onOpen: (target: Target) => void;
}

export function Differences({ story: { ref }, onOpen }: Props) {
	const [asked, setAsked] = useState<Asked>();
	const { dataset, id } = ref;
	useEffect(() => {
		let stopped = false;
		// What cannot be shown is left out: the story above it stands by itself.
		const look = () =>
			sharpest({ dataset, id }).then(
				(found) => {
					if (!stopped) setAsked(found);
				},
				() => undefined,
			);
		// Whoever opens the popup to search has the background for the first key.
		const timer = setTimeout(() => void look(), WAIT_MS);
		return () => {
			stopped = true;
			clearTimeout(timer);
		};
	}, [dataset, id]);
	if (asked === undefined) return null;
	const { question } = asked;
	const positions = orderPositions(question.positions);
	const others = positions.filter(({ account }) => !account.reading);
	const shown = [...positions.filter(({ account }) => account.reading), ...others].slice(0, SHOWN);
	return (
		<WordsOf answer={asked}>
			<div class="differ">
				<h4>{t('popup_differ_most')}</h4>
				<p class="asked">
					<button type="button" class="link" onClick={() => onOpen({ ref, kind: 'event' })}>
						<Words text={question.text} />
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
		</WordsOf>
	);
}

async function sharpest(ref: StoryView['ref']): Promise<Asked | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const card = await ask('card', { refs: [ref], kind: 'event', page: { url: tab?.url ?? '' }, onPage: [] });
	const [question] = card.kind === 'event' ? card.questions : [];
	return question && { question, ...(card.languages && { languages: card.languages }) };
}
