/** Nothing to compare: says plainly why, and offers the next step where there is one. */
import { api } from '../platform/api.ts';
import { t } from '../ui/i18n.ts';
import { PageOff } from './PageOff.tsx';
import type { PanelView } from './panel-view.ts';
import { Said } from './Said.tsx';

interface Props {
	readonly view: Exclude<PanelView, { kind: 'shown' }>;
	readonly tab: number | undefined;
	readonly onRetry: () => void;
}

export function EmptyState({ view, tab, onRetry }: Props) {
	return (
		<div class="empty" role="status">
			<Words view={view} tab={tab} onRetry={onRetry} />
		</div>
	);
}

function Words({ view, tab, onRetry }: Props) {
	switch (view.kind) {
		case 'asking':
		case 'working':
			return <p class="late">{t('popup_page_working')}</p>;
		case 'no-tab':
			return <Said heading={t('panel_no_tab')}>{t('panel_no_tab_hint')}</Said>;
		case 'unreachable':
			return (
				<Said heading={t('panel_unreachable')} action={<Reload tab={tab} />}>
					{t('popup_page_unreachable')}
				</Said>
			);
		case 'off':
			return <PageOff status={view.status} tab={tab} />;
		case 'not-article':
			return <Said heading={t('panel_not_article')}>{t('panel_not_article_hint')}</Said>;
		case 'nothing':
			return <Said heading={t('popup_nothing_known')}>{t('panel_nothing_hint')}</Said>;
		case 'failed':
			return (
				<Said heading={t('panel_failed')} action={<Reload tab={tab} />}>
					{t('popup_page_failed')}
					{view.error !== undefined && <span class="reason">{view.error}</span>}
				</Said>
			);
		case 'story-failed':
			return (
				<Said
					heading={t('panel_failed')}
					action={
						<button type="button" class="tool" onClick={onRetry}>
							{t('popup_retry')}
						</button>
					}
				>
					{view.error}
				</Said>
			);
	}
}

function Reload({ tab }: { readonly tab: number | undefined }) {
	if (tab === undefined) return null;
	return (
		<button type="button" class="tool" onClick={() => void api.tabs.reload(tab)}>
			{t('panel_reload')}
		</button>
	);
}
