/** One account: its headline and where to read it, what is known of it, what it is about, and its positions. */
import type { Detail } from '../protocol/views.ts';
import { EventList } from '../ui/cards/Events.tsx';
import { PassageLinks } from '../ui/cards/Links.tsx';
import { More } from '../ui/cards/More.tsx';
import { AccountNotes, hasNotes } from '../ui/cards/Notes.tsx';
import { Position } from '../ui/cards/Position.tsx';
import { formatDate, formatLanguage } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import type { Target } from './targets.ts';

type AccountDetailView = Extract<Detail, { kind: 'account' }>;

const POSITIONS_SHOWN = 4;

interface Props {
	readonly detail: AccountDetailView;
	readonly onOpen: (target: Target) => void;
}

export function AccountHead({ detail: { account }, onOpen }: Props) {
	const { headline, source, datePublished, inLanguage } = account;
	const facts = [
		...(datePublished === undefined ? [] : [formatDate(datePublished)]),
		...(inLanguage === undefined ? [] : [formatLanguage(inLanguage)]),
	];
	return (
		<>
			<h2 lang={headline === undefined ? undefined : inLanguage}>{headline ?? source.name}</h2>
			<p class="cp-meta">
				<button type="button" class="cp-link" onClick={() => onOpen({ ref: source.ref, kind: 'source' })}>
					{source.name}
				</button>
				{facts.map((fact) => ` · ${fact}`)}
			</p>
			<p class="read-it">
				<PassageLinks account={account} />
			</p>
		</>
	);
}

export function AccountBody({ detail: { account, about, positions }, onOpen }: Props) {
	return (
		<>
			{hasNotes(account) && (
				<section class="cp-section account-notes">
					<AccountNotes account={account} />
				</section>
			)}
			{positions.length > 0 && (
				<section class="cp-section">
					<h3>{t('popup_its_positions')}</h3>
					<More
						items={positions}
						first={POSITIONS_SHOWN}
						more="card_more_positions"
						list={(items) => items}
						render={({ question, position }) => (
							<div class="cp-question" key={`${question}/${position.text}`}>
								<h4>{question}</h4>
								<Position position={position} />
							</div>
						)}
					/>
				</section>
			)}
			<EventList heading={t('popup_about_events')} events={about} onOpen={(ref, kind) => onOpen({ ref, kind })} />
		</>
	);
}
