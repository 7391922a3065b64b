/** The story of the open page with its counts, and what account is being read. */
import type { PageStatus } from '../protocol/messages.ts';
import type { Reading, StoryView } from '../protocol/views.ts';
import { formatDate } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import type { Target } from '../ui/search/targets.ts';
import { Words, WordsIn, WordsOf } from '../ui/Words.tsx';
import { Differences } from './Differences.tsx';
import { openOptions } from './open-options.ts';

/** The ranking below these is of no use to a reader in a hurry. */
const FURTHER_SHOWN = 2;

interface Props {
	readonly status: PageStatus;
	readonly onOpen: (target: Target) => void;
}

export function PageStory({ status, onOpen }: Props) {
	const [first, ...further] = status.story;
	const mentions = tn('popup_mentions', status.mentions);
	return (
		<WordsOf answer={status}>
			<div class="story">
				{first === undefined ? (
					<>
						<p class="soft">{status.mentions > 0 ? t('popup_no_story', mentions) : t('popup_nothing_known')}</p>
						<button type="button" class="link add-datasets" onClick={openOptions}>
							{t('popup_add_datasets')}
						</button>
					</>
				) : (
					<>
						<h3>
							<StoryLink story={first} onOpen={onOpen} />
						</h3>
						<p class="soft">{[mentions, ...counts(first)].join(' · ')}</p>
					</>
				)}
				{further.slice(0, FURTHER_SHOWN).map((story) => (
					<p key={`${story.ref.dataset}/${story.ref.id}`} class="further">
						{t('popup_also_about')} <StoryLink story={story} onOpen={onOpen} />
						{story.otherAccounts > 0 && ` · ${tn('popup_other_accounts', story.otherAccounts)}`}
					</p>
				))}
				{first !== undefined && first.questions > 0 && <Differences story={first} onOpen={onOpen} />}
				<ReadingLine reading={status.reading} />
				{status.error !== undefined && <p class="soft">{status.error}</p>}
			</div>
		</WordsOf>
	);
}

function StoryLink({ story, onOpen }: { readonly story: StoryView; readonly onOpen: Props['onOpen'] }) {
	return (
		<button type="button" class="link" onClick={() => onOpen({ ref: story.ref, kind: 'event' })}>
			<Words text={story.name} />
		</button>
	);
}

function counts({ otherAccounts, questions }: StoryView): readonly string[] {
	const accounts = otherAccounts > 0 ? tn('popup_other_accounts', otherAccounts) : t('popup_no_other_accounts');
	return questions > 0 ? [accounts, tn('popup_questions_differ', questions)] : [accounts];
}

function ReadingLine({ reading }: { readonly reading: Reading }) {
	if (reading === undefined) return null;
	return (
		<p class="reading">
			<WordsIn line={readingLine(reading)} />
		</p>
	);
}

function readingLine(reading: NonNullable<Reading>): string {
	if (reading.as === 'source') return t('popup_reading_source', reading.source.name);
	const { source, datePublished } = reading.account;
	return datePublished === undefined
		? t('popup_reading_account', source.name)
		: t('popup_reading_account_dated', source.name, formatDate(datePublished));
}
