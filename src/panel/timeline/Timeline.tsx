/**
 * When it happened and when it was told. One stop for the Tab key; arrow keys go from item to item in time, and what
 * is chosen is told below with its links. Drawn to the width there is.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Story } from '../../protocol/story.ts';
import { t } from '../../ui/i18n.ts';
import { Chosen } from './Chosen.tsx';
import { Drawing } from './Drawing.tsx';
import { itemLabel } from './labels.ts';
import { layOutTimeline } from './layout.ts';
import { textWidth } from './text-width.ts';
import { Undated } from './Undated.tsx';
import { useWidth } from './use-width.ts';

interface Props {
	readonly story: Story;
	/** Of the open page. */
	readonly published: string | undefined;
	readonly onEvent: (key: string) => void;
}

const optionId = (key: string) => `time-${key.replace(/\W/g, '-')}`;

export function Timeline({ story, published, onEvent }: Props) {
	const [frame, width] = useWidth();
	const [chosen, setChosen] = useState<string>();
	const { events, accounts, reading } = story;
	const isKnown = accounts.some((account) => account.reading);
	const layout = useMemo(() => {
		// Accounts that only speak to a question of the series tell another story, at another time.
		const telling = accounts.filter(({ about, reading: here }) => here || about.length > 0);
		return layOutTimeline({ events, accounts: telling, published: isKnown ? undefined : published }, width, textWidth);
	}, [events, accounts, isKnown, published, width]);
	const { items } = layout;
	const at = items.findIndex(({ key }) => key === chosen);
	const item = items[at];
	const onKeyDown = (event: KeyboardEvent) => {
		const next = nextItem(event.key, at, items.length);
		if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		setChosen(items[next]?.key);
	};
	return (
		<section id="timeline" class="block" aria-labelledby="timeline-title">
			<div class="block-head">
				<h3 id="timeline-title">{t('panel_timeline')}</h3>
			</div>
			<div ref={frame} class="timeline">
				{items.length > 0 && width > 0 && (
					<div
						role="listbox"
						tabIndex={0}
						aria-labelledby="timeline-title"
						aria-describedby="timeline-hint"
						aria-orientation="horizontal"
						{...(item === undefined ? {} : { 'aria-activedescendant': optionId(item.key) })}
						onKeyDown={onKeyDown}
						onFocus={() => setChosen((now) => (items.some(({ key }) => key === now) ? now : startKey(items)))}
					>
						<Drawing
							layout={layout}
							width={width}
							chosen={chosen}
							optionId={optionId}
							labelOf={(one) => itemLabel(one, reading)}
							onChoose={setChosen}
						/>
					</div>
				)}
			</div>
			<p id="timeline-hint" class="timeline-hint">
				{t('panel_timeline_hint')}
			</p>
			{item !== undefined && <Chosen item={item} story={story} onEvent={onEvent} />}
			<Undated accounts={layout.undated} />
		</section>
	);
}

function nextItem(key: string, at: number, size: number): number | undefined {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(at + 1, size - 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(at - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return size - 1;
		default:
			return undefined;
	}
}

/** Begins where the reader is. */
function startKey(items: ReturnType<typeof layOutTimeline>['items']): string | undefined {
	const here = items.find((item) => item.kind === 'page' || (item.kind === 'account' && item.account.reading));
	return (here ?? items[0])?.key;
}
