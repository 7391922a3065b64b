/**
 * Everyone and everything that the page names, with counts and the way to each place: all that the marks in the page
 * offer to a mouse, for keyboard and screen reader.
 */
import { useMemo, useState } from 'preact/hooks';
import type { PageFound, ShowMention } from '../protocol/panel.ts';
import type { NamedEntry } from '../protocol/story.ts';
import { type MessageKey, t } from '../ui/i18n.ts';
import { MentionRow } from './MentionRow.tsx';
import { type NamedItem, namedItems, passageOf, step } from './mentions.ts';

interface Props {
	readonly found: PageFound;
	readonly named: readonly NamedEntry[];
	readonly onShow: (mention: ShowMention) => void;
}

/** A place in the page: which item, and which of its mentions. */
interface At {
	readonly key: string;
	readonly index: number;
}

export function Mentions({ found, named, onShow }: Props) {
	const items = useMemo(() => namedItems(found.mentions, named), [found.mentions, named]);
	const [at, setAt] = useState<At>();
	const go = (item: NamedItem, index: number) => {
		const mention = item.mentions[index];
		if (mention === undefined) return;
		setAt({ key: item.key, index });
		onShow({ block: mention.block, start: mention.start, end: mention.end });
	};
	/** Through the page in its own order, whoever is named. */
	const walk = (by: 1 | -1) => {
		const places = items
			.filter(({ marked }) => marked)
			.flatMap((item) => item.mentions.map((mention, index) => ({ item, mention, index })));
		places.sort((a, b) => a.mention.block - b.mention.block || a.mention.start - b.mention.start);
		const now = places.findIndex(({ item, index }) => item.key === at?.key && index === at.index);
		const next = places[now < 0 ? (by === 1 ? 0 : places.length - 1) : step(now, by, places.length)];
		if (next !== undefined) go(next.item, next.index);
	};
	const current = items.find(({ key }) => key === at?.key);
	const mention = at === undefined ? undefined : current?.mentions[at.index];
	const lists: readonly (readonly [MessageKey, readonly NamedItem[]])[] = [
		['panel_mentions_events', items.filter(({ marked, entry }) => marked && entry.kind === 'event')],
		['panel_mentions_actors', items.filter(({ marked, entry }) => marked && entry.kind === 'actor')],
		['panel_mentions_unmarked', items.filter(({ marked }) => !marked)],
	];
	return (
		<section id="mentions" class="block" aria-labelledby="mentions-title">
			<div class="block-head">
				<h3 id="mentions-title">
					{t('panel_mentions')} <span class="cp-count">{found.mentions.length}</span>
				</h3>
				<div class="walk">
					<button type="button" class="tool" aria-label={t('panel_previous')} onClick={() => walk(-1)}>
						<span aria-hidden="true">‹</span>
					</button>
					<button type="button" class="tool" aria-label={t('panel_next')} onClick={() => walk(1)}>
						<span aria-hidden="true">›</span>
					</button>
				</div>
			</div>
			<p class="sr-only" role="status">
				{current !== undefined && at !== undefined && mention !== undefined && said(current, at.index, found)}
			</p>
			<div class="mention-lists">
				{lists.map(
					([heading, members]) =>
						members.length > 0 && (
							<div key={heading} class="mention-list">
								<h4>{t(heading)}</h4>
								<ul>
									{members.map((item) => (
										<MentionRow
											key={item.key}
											item={item}
											index={item.key === at?.key ? at.index : undefined}
											found={found}
											onGo={(index) => go(item, index)}
										/>
									))}
								</ul>
							</div>
						),
				)}
			</div>
		</section>
	);
}

function said(item: NamedItem, index: number, found: PageFound): string {
	const mention = item.mentions[index];
	if (mention === undefined) return '';
	const { before, text, after } = passageOf(found, mention);
	return `${t('panel_mention_of', item.entry.name, index + 1, item.mentions.length)} ${before}${text}${after}`;
}
