/** Sites as the reader switches them on and off. */
import type { PageStatus } from './messages.ts';
import type { Settings, Sites } from './settings.ts';

/** A host as readers name it: `www.` says nothing. */
export function siteOf(host: string): string {
	return host.toLowerCase().replace(/^www\.(?=.+\.)/, '');
}

/** What the reader has decided about a site; undefined while nothing. */
export function siteChoice({ sites }: Pick<Settings, 'sites'>, host: string): 'on' | 'off' | undefined {
	const site = siteOf(host);
	return Object.hasOwn(sites, site) ? sites[site] : undefined;
}

/** The sites with one switched on or off; what new sites do anyway needs no entry. */
export function withSite({ sites, newSites }: Pick<Settings, 'sites' | 'newSites'>, host: string, on: boolean): Sites {
	const rest = withoutSite(sites, host);
	if (on ? newSites === 'articles' : newSites === 'asked') return rest;
	return { ...rest, [siteOf(host)]: on ? 'on' : 'off' };
}

/** The sites with one forgotten: it follows the rule for new sites again. */
export function withoutSite(sites: Sites, host: string): Sites {
	const site = siteOf(host);
	return Object.fromEntries(Object.entries(sites).filter(([known]) => known !== site));
}

/** Where the switch for a page's site stands: as the reader has set it, else as the page is treated. */
export function siteIsOn({ host, off }: Pick<PageStatus, 'host' | 'off'>, settings: Pick<Settings, 'sites'>): boolean {
	const choice = siteChoice(settings, host);
	return choice === undefined ? off === undefined : choice === 'on';
}

/** Why a page is left alone: everything is off, its site is, or the rule for new sites leaves it out. */
export type OffReason = 'everywhere' | 'site' | 'not-asked' | 'unknown-source';

/** Is a page of this host to be read: yes, if its source is known, or no and why. `asked`: the reader wants this page. */
export function policyFor(settings: Settings, host: string, asked: boolean): 'read' | 'known-source' | OffReason {
	if (settings.reading === 'off') return 'everywhere';
	const choice = siteChoice(settings, host);
	if (choice === 'off') return 'site';
	if (choice === 'on' || asked || settings.newSites === 'articles') return 'read';
	return settings.newSites === 'asked' ? 'not-asked' : 'known-source';
}
