/** What is chosen on the timeline, told with its links. Not spoken by itself: the list box has just said its name. */
import type { Story } from '../../protocol/story.ts';
import { AccountRows } from '../../ui/cards/Accounts.tsx';
import { formatDate, formatDateRange } from '../../ui/format.ts';
import { t, tn } from '../../ui/i18n.ts';
import { Words, WordsIn } from '../../ui/Words.tsx';
import { refKey, withParts } from '../filters.ts';
import type { TimelineItem } from './layout.ts';

interface Props {
	readonly item: TimelineItem;
	readonly story: Story;
	readonly onEvent: (key: string) => void;
}

export function Chosen({ item, story, onEvent }: Props) {
	return (
		<div class="chosen-item">
			<Told item={item} story={story} onEvent={onEvent} />
		</div>
	);
}

function Told({ item, story, onEvent }: Props) {
	switch (item.kind) {
		case 'account':
			return item.account.reading ? (
				<p>
					<WordsIn
						line={t(
							'popup_reading_account_dated',
							item.account.source.name,
							formatDate(item.account.datePublished ?? ''),
						)}
					/>
				</p>
			) : (
				<AccountRows accounts={[item.account]} first={1} />
			);
		case 'page':
			return (
				<p>
					<WordsIn
						line={
							story.reading?.as === 'source'
								? t('popup_reading_source', story.reading.source.name)
								: t('panel_time_page')
						}
					/>
				</p>
			);
		case 'event': {
			const { event, key } = item;
			const keys = withParts(story.events, key);
			const told = story.accounts.filter(({ about }) => about.some((ref) => keys.has(refKey(ref)))).length;
			return (
				<>
					<p>
						<b>
							<Words text={event.name} />
						</b>
					</p>
					<p class="cp-meta">
						<WordsIn
							line={[
								formatDateRange(event.startDate, event.endDate),
								event.locations.join(', '),
								...(told > 0 ? [tn('popup_accounts', told)] : []),
							]
								.filter((fact) => fact !== '')
								.join(' · ')}
						/>
					</p>
					{event.description !== undefined && (
						<p>
							<Words text={event.description} />
						</p>
					)}
					{event.role !== 'beside' && told > 0 && (
						<button type="button" onClick={() => onEvent(key)}>
							{t('panel_only_this_event')}
						</button>
					)}
				</>
			);
		}
	}
}
