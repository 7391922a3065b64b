/** Taking the comparison along: as Markdown, on paper, or in a tab where there is room for the table. */
import { useState } from 'preact/hooks';
import { api } from '../platform/api.ts';
import { openPanelTab } from '../platform/panel.ts';
import type { Story } from '../protocol/story.ts';
import { t } from '../ui/i18n.ts';
import type { Filters } from './filters.ts';
import { toMarkdown } from './markdown.ts';

interface Props {
	/** As it is shown, so the filters hold. */
	readonly story: Story;
	readonly filters: Filters;
	readonly tab: number | undefined;
}

export function Tools({ story, filters, tab }: Props) {
	const [said, setSaid] = useState('');
	const copy = () =>
		navigator.clipboard.writeText(toMarkdown(story, filters)).then(
			() => setSaid(t('panel_copied')),
			() => setSaid(t('panel_copy_failed')),
		);
	return (
		<div class="tools">
			{story.events.length > 0 && (
				<>
					<button type="button" class="tool" onClick={() => void copy()}>
						{t('panel_copy')}
					</button>
					<button type="button" class="tool" onClick={() => print()}>
						{t('panel_print')}
					</button>
				</>
			)}
			{tab !== undefined && !isTab() && (
				<button type="button" class="tool" onClick={() => void openTab(tab)}>
					{t('panel_open_tab')}
				</button>
			)}
			<span role="status" class="said">
				{said}
			</span>
		</div>
	);
}

/** A panel that was opened for one tab is already a tab of its own. */
function isTab(): boolean {
	return location.search !== '';
}

async function openTab(id: number): Promise<void> {
	const { windowId } = await api.tabs.get(id);
	if (windowId !== undefined) await openPanelTab({ id, windowId });
}
