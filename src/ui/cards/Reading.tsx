/** How the open page is placed: "You are reading this account", or a page of a known source. */
import type { Reading } from '../../protocol/views.ts';
import { daysBetween, formatDate } from '../format.ts';
import { t, tn } from '../i18n.ts';
import { Words } from '../Words.tsx';
import { AccountNotes, SourceNotes } from './Notes.tsx';

/** `eventStart` relates the account's date to the event: "the day before the event". */
export function ReadingNote({ reading, eventStart }: { reading: Reading; eventStart?: string | undefined }) {
	if (reading === undefined) return null;
	const known = reading.as === 'account' ? reading.account : undefined;
	const source = reading.as === 'source' ? reading.source : reading.account.source;
	const published = known?.datePublished;
	const when = published === undefined ? [] : [formatDate(published), ...relation(eventStart, published)];
	const notes = known !== undefined || source.descriptor !== undefined || source.evidence.length > 0;
	return (
		<div class="cp-reading">
			<p class="cp-label">{t(known ? 'card_reading_account' : 'card_reading_source')}</p>
			<p>
				<b>
					<Words text={source.name} />
				</b>
				{when.map((fact) => `, ${fact}`)}
			</p>
			{known === undefined && <p class="cp-soft">{t('card_reading_source_note')}</p>}
			{notes && (
				<details class="cp-facts">
					<summary>{t(known ? 'card_about_account' : 'card_about_source')}</summary>
					{known ? (
						<AccountNotes account={known} />
					) : (
						<div class="cp-notes">
							<SourceNotes source={source} />
						</div>
					)}
				</details>
			)}
		</div>
	);
}

/** Only near dates are worth relating; a year apart, the two dates say it better. */
const NEAR_DAYS = 30;

function relation(event: string | undefined, published: string | undefined): string[] {
	const days = daysBetween(event, published);
	if (days === undefined || Math.abs(days) > NEAR_DAYS) return [];
	if (days === 0) return [t('card_published_same')];
	return [days < 0 ? tn('card_published_before', -days) : tn('card_published_after', days)];
}
