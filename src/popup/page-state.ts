/** What the popup can say of the open page, decided from the content script's answer or its absence. */
import type { PageStatus } from '../protocol/messages.ts';

export type PageView =
	| { readonly kind: 'asking' }
	/** No content script of ours answers: a browser page, an extension store, or a tab older than the extension. */
	| { readonly kind: 'unreachable' }
	| { readonly kind: PageStatus['state']; readonly status: PageStatus };

export function pageView(status: PageStatus | undefined): PageView {
	return status === undefined ? { kind: 'unreachable' } : { kind: status.state, status };
}

/** True while the page's own answer lags behind: it works still, or it has not yet seen the switch. */
export function unsettled(view: PageView, sitesOff: readonly string[]): boolean {
	if (view.kind === 'asking' || view.kind === 'unreachable') return false;
	if (view.kind === 'working') return true;
	return (view.kind === 'off') !== sitesOff.includes(view.status.host);
}

/** The list of switched-off hosts with one host on or off, without doubles. */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
	const others = sitesOff.filter((site) => site !== host);
	return on ? others : [...others, host];
}

/** A host as readers name it: `www.` says nothing. */
export function shortHost(host: string): string {
	return host.replace(/^www\.(?=.+\.)/, '');
}
