/** An actor: who it is on the article's date, the events it took part in, what it says elsewhere, other accounts. */
import type { ActorCard, RoleView } from '../../protocol/views.ts';
import { formatDate } from '../format.ts';
import { t } from '../i18n.ts';
import { Words } from '../Words.tsx';
import { AccountList } from './Accounts.tsx';
import { EventList, type OpenEntry } from './Events.tsx';
import { OtherSayings } from './OtherSayings.tsx';
import { ReadingNote } from './Reading.tsx';
import { Statements } from './Statements.tsx';

const STATEMENTS_SHOWN = 3;
/** The year is close enough for the start of an office, and needs no case ending. */
const YEAR = 4;

/** Name and the roles of that date. Goes into the steady head of a card; `titleId` labels the dialog. */
export function ActorHead({ card, titleId }: { card: ActorCard; titleId?: string }) {
	const { roles, rolesAt } = card;
	return (
		<>
			<h2 id={titleId} dir="auto">
				<Words text={card.name} />
			</h2>
			{roles.length > 0 && (
				<>
					<p class="cp-label">
						{rolesAt.from === 'article' ? t('card_role_article', formatDate(rolesAt.date)) : t('card_role_today')}
					</p>
					<ul class="cp-plain cp-roles">
						{roles.map((role) => (
							<li key={`${role.title}${role.startDate}`}>
								<Words text={role.title} />
								<span class="cp-soft">{term(role)}</span>
							</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

export function ActorBody({ card, onOpen }: { card: ActorCard; onOpen?: OpenEntry | undefined }) {
	const here = card.events.filter(({ onPage }) => onPage);
	const elsewhere = card.events.filter(({ onPage }) => !onPage);
	return (
		<>
			{(card.description !== undefined || card.reading !== undefined) && (
				<section class="cp-section">
					{card.description !== undefined && (
						<p dir="auto">
							<Words text={card.description} />
						</p>
					)}
					<ReadingNote reading={card.reading} />
				</section>
			)}
			<EventList heading={t('card_events_here')} events={here} onOpen={onOpen} />
			<Statements
				heading={t('card_statements')}
				statements={card.statements}
				first={STATEMENTS_SHOWN}
				more="card_more_statements"
			/>
			<EventList heading={t('card_events_more')} events={elsewhere} onOpen={onOpen} />
			<OtherSayings card={card} />
			<AccountList groups={card.others} />
		</>
	);
}

/** " since 2020", when only the start is worth saying: the role is held on the date above. */
function term({ startDate }: RoleView): string {
	return startDate === undefined ? '' : `, ${t('card_role_since', formatDate(startDate.slice(0, YEAR)))}`;
}
