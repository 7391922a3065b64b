/** What the page is about and why that is said; what else it is about; and which account is being read. */
import type { PageFound } from '../protocol/panel.ts';
import type { Story, StoryEvent } from '../protocol/story.ts';
import type { Mention } from '../protocol/views.ts';
import { evidenceLines } from '../ui/cards/evidence.ts';
import { ReadingNote } from '../ui/cards/Reading.tsx';
import { formatPeriod } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { Words, WordsIn } from '../ui/Words.tsx';
import { refKey, withParts } from './filters.ts';

interface Props {
	readonly story: Story;
	readonly found: PageFound;
	/** Narrows the comparison to one event. */
	readonly onEvent: (key: string) => void;
}

export function StoryHead({ story, found, onEvent }: Props) {
	const [main, ...further] = story.events.filter(({ role }) => role === 'story');
	if (main === undefined) {
		return (
			<header class="head">
				<h2>{t('panel_no_story')}</h2>
				<p class="cp-meta">{t('panel_no_story_hint')}</p>
				<ReadingNote reading={story.reading} />
			</header>
		);
	}
	const hasParts = story.events.some(({ parent }) => parent !== undefined && refKey(parent.ref) === refKey(main.ref));
	const facts = [formatPeriod(main, hasParts), main.locations.join(', ')].filter(Boolean);
	return (
		<header class="head">
			<p class="cp-kind">{t('panel_about')}</p>
			<h2>
				<Words text={main.name} />
			</h2>
			{facts.length > 0 && (
				<p class="cp-meta">
					<WordsIn line={facts.join(' · ')} />
				</p>
			)}
			{main.parent !== undefined && (
				<p class="cp-meta">
					{t('card_part_of')} <Words text={main.parent.name} />
				</p>
			)}
			{main.description !== undefined && (
				<p class="description">
					<Words text={main.description} />
				</p>
			)}
			{further.length > 0 && (
				<p class="also">
					{t('popup_also_about')}{' '}
					{further.map((event, index) => (
						<span key={refKey(event.ref)}>
							{index > 0 && ' · '}
							<button type="button" onClick={() => onEvent(refKey(event.ref))}>
								<Words text={event.name} />
							</button>
						</span>
					))}
				</p>
			)}
			<Because main={main} story={story} found={found} />
			<ReadingNote reading={story.reading} eventStart={main.startDate} />
		</header>
	);
}

function Because({ main, story, found }: { main: StoryEvent; story: Story; found: PageFound }) {
	const { mentions, best } = speakingFor(main, story, found.mentions);
	if (best === undefined) return null;
	const words = found.text.split('\n')[best.block]?.slice(best.start, best.end) ?? '';
	return (
		<details class="because cp-facts">
			<summary>{t('panel_why_story')}</summary>
			<ul class="cp-notes">
				<li>{tn('panel_named_times', mentions.length, words)}</li>
				{evidenceLines(best).map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
		</details>
	);
}

/** The mentions of the event, or of its parts where it is never named itself; the surest of them gives the reasons. */
function speakingFor(main: StoryEvent, { events }: Story, mentions: readonly Mention[]) {
	const of = (keys: ReadonlySet<string>) =>
		mentions.filter(({ kind, refs }) => kind === 'event' && refs.some((ref) => keys.has(refKey(ref))));
	const own = of(new Set([refKey(main.ref)]));
	const speaking = own.length > 0 ? own : of(withParts(events, refKey(main.ref)));
	const [best] = [...speaking].sort((a, b) => b.confidence - a.confidence || b.evidence.length - a.evidence.length);
	return { mentions: speaking, best };
}
