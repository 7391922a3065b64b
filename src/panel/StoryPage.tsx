/** A page that names what the datasets know: its story, the comparison, timeline, coverage and mentions. */
import { useMemo, useState } from 'preact/hooks';
import type { PageFound, ShowMention } from '../protocol/panel.ts';
import type { Story } from '../protocol/story.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import { WordsOf } from '../ui/Words.tsx';
import { Comparison } from './Comparison.tsx';
import { Coverage } from './Coverage.tsx';
import { Filters } from './Filters.tsx';
import { choicesOf, filtered, NO_FILTERS, stillValid } from './filters.ts';
import { Mentions } from './Mentions.tsx';
import { PrintedSources } from './PrintedSources.tsx';
import { StoryHead } from './StoryHead.tsx';
import { Tools } from './Tools.tsx';
import { Timeline } from './timeline/Timeline.tsx';

interface Props {
	readonly found: PageFound;
	readonly story: Story;
	readonly tab: number | undefined;
	readonly onShow: (mention: ShowMention) => void;
}

const SECTIONS = [
	['comparison', 'panel_nav_comparison'],
	['timeline', 'panel_nav_timeline'],
	['coverage', 'panel_nav_coverage'],
	['mentions', 'panel_nav_mentions'],
] as const satisfies readonly (readonly [string, MessageKey])[];

export function StoryPage({ found, story, tab, onShow }: Props) {
	const [chosen, setFilters] = useState(NO_FILTERS);
	const choices = useMemo(() => choicesOf(story), [story]);
	const filters = stillValid(chosen, choices);
	const shown = useMemo(() => filtered(story, filters), [story, filters.group, filters.language, filters.event]);
	const told = story.events.length > 0;
	const onEvent = (event: string) => setFilters({ ...filters, event });
	return (
		<WordsOf answer={story}>
			<div class="top">
				<StoryHead story={story} found={found} onEvent={onEvent} />
				<Tools story={shown} filters={filters} tab={tab} />
			</div>
			{told && (
				<nav class="sections" aria-label={t('panel_nav')}>
					<ul>
						{SECTIONS.map(([id, key]) => (
							<li key={id}>
								<a href={`#${id}`}>{t(key)}</a>
							</li>
						))}
					</ul>
				</nav>
			)}
			{told && (
				<>
					<Comparison
						story={shown}
						filters={<Filters choices={choices} filters={filters} onChange={setFilters} />}
						onReset={() => setFilters(NO_FILTERS)}
					/>
					<Timeline story={shown} published={found.page.published} onEvent={onEvent} />
					<Coverage story={shown} filters={filters} />
				</>
			)}
			<Mentions found={found} named={story.named} onShow={onShow} />
			{told && <PrintedSources accounts={shown.accounts} />}
			{told && (
				<footer class="panel-foot">
					{story.datasets.map(({ id, name, version }) => (
						<p key={id}>{t('card_dataset', name, version)}</p>
					))}
				</footer>
			)}
		</WordsOf>
	);
}
