/** What the popup can say of the open page, decided from the content script's answer or its absence. */
import type { WebAccess } from '../platform/origins.ts';
import type { PageStatus } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { siteChoice } from '../protocol/sites.ts';

export type PageView =
	| { readonly kind: 'asking' }
	/** No content script of ours answers: a browser page, an extension store, or a tab older than the extension. */
	| { readonly kind: 'unreachable' }
	| { readonly kind: PageStatus['state']; readonly status: PageStatus };

/** What of the settings decides whether a page is read. */
export type Switches = Pick<Settings, 'reading' | 'sites'>;

export function pageView(status: PageStatus | undefined): PageView {
	return status === undefined ? { kind: 'unreachable' } : { kind: status.state, status };
}

/** Who has let us into single sites has chosen: only where this page is none of them is there something to say. */
export function accessNotice(access: WebAccess | undefined, view: PageView): WebAccess | undefined {
	return access === 'some' && view.kind !== 'unreachable' ? undefined : access;
}

/** True while the page's own answer lags behind: it works still, or it has not yet seen the switches. */
export function unsettled(view: PageView, switches: Switches): boolean {
	if (view.kind === 'asking' || view.kind === 'unreachable') return false;
	if (view.kind === 'working') return true;
	const { host, off } = view.status;
	if (switches.reading === 'off') return off !== 'everywhere';
	switch (siteChoice(switches, host)) {
		case 'off':
			return off !== 'site';
		case 'on':
			return off !== undefined;
		case undefined:
			return off === 'site' || off === 'everywhere';
	}
}
