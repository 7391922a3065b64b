/** An event: what, when, where, part of what; then where accounts differ and who else tells it. */
import type { EventCard } from '../../protocol/views.ts';
import { formatPeriod } from '../format.ts';
import { t } from '../i18n.ts';
import { Words, WordsIn } from '../Words.tsx';
import { AccountList } from './Accounts.tsx';
import { EntryName, EventList, type OpenEntry } from './Events.tsx';
import { OtherSayings } from './OtherSayings.tsx';
import { Participants } from './Participants.tsx';
import { QuestionList } from './Question.tsx';
import { ReadingNote } from './Reading.tsx';

const QUESTIONS_SHOWN = 3;

/** Name, date, place and parent. Goes into the steady head of a card; `titleId` labels the dialog. */
export function EventHead({
	card,
	onOpen,
	titleId,
}: {
	card: EventCard;
	onOpen?: OpenEntry | undefined;
	titleId?: string;
}) {
	const facts = [formatPeriod(card, card.children.length > 0), card.locations.join(', ')].filter((fact) => fact !== '');
	return (
		<>
			<h2 id={titleId} dir="auto">
				<Words text={card.name} />
			</h2>
			{facts.length > 0 && (
				<p class="cp-meta">
					<WordsIn line={facts.join(' · ')} />
				</p>
			)}
			{card.parent !== undefined && (
				<p class="cp-meta">
					{t('card_part_of')}{' '}
					<EntryName name={card.parent.name} target={card.parent.ref} kind="event" onOpen={onOpen} />
				</p>
			)}
		</>
	);
}

export function EventBody({ card, onOpen }: { card: EventCard; onOpen?: OpenEntry | undefined }) {
	return (
		<>
			{(card.description !== undefined || card.reading !== undefined) && (
				<section class="cp-section">
					{card.description !== undefined && (
						<p dir="auto">
							<Words text={card.description} />
						</p>
					)}
					<ReadingNote reading={card.reading} eventStart={card.startDate} />
				</section>
			)}
			<QuestionList questions={card.questions} first={QUESTIONS_SHOWN} onOpen={onOpen} />
			<Participants actors={card.participants} onOpen={onOpen} />
			<EventList heading={t('card_consists_of')} events={card.children} onOpen={onOpen} />
			<OtherSayings card={card} />
			<AccountList groups={card.others} />
		</>
	);
}
