/** One account: its headline and where to read it, what is known of it, what it is about, and its positions. */
import type { Detail } from '../../protocol/views.ts';
import { EventList } from '../cards/Events.tsx';
import { PassageLinks } from '../cards/Links.tsx';
import { AccountNotes } from '../cards/Notes.tsx';
import { Statements } from '../cards/Statements.tsx';
import { formatDate, formatLanguage } from '../format.ts';
import { t } from '../i18n.ts';
import { Words } from '../Words.tsx';
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
			<h2 lang={headline === undefined ? undefined : inLanguage}>{headline ?? <Words text={source.name} />}</h2>
			<p class="cp-meta">
				<button type="button" class="cp-link" onClick={() => onOpen({ ref: source.ref, kind: 'source' })}>
					<Words text={source.name} />
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
			<section class="cp-section account-notes">
				<AccountNotes account={account} />
			</section>
			<Statements
				heading={t('popup_its_positions')}
				statements={positions}
				first={POSITIONS_SHOWN}
				more="card_more_positions"
			/>
			<EventList heading={t('popup_about_events')} events={about} onOpen={(ref, kind) => onOpen({ ref, kind })} />
		</>
	);
}
