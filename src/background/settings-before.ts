/**
 * Settings as version 0.1.0 kept them: one object, one kind of marking, a list of hosts. Pure. What another device
 * has already chosen in the new layout stays.
 */
import { DEFAULT_SETTINGS, type Settings } from '../protocol/settings.ts';
import { siteOf } from '../protocol/sites.ts';

export function settingsBefore(old: unknown, now: Settings): Partial<Settings> {
	const { sitesOff, marking } = (typeof old === 'object' && old !== null ? old : {}) as Record<string, unknown>;
	const hosts = Array.isArray(sitesOff) ? sitesOff.filter((host) => typeof host === 'string') : [];
	const sites = { ...Object.fromEntries(hosts.map((host) => [siteOf(host), 'off' as const])), ...now.sites };
	const chosen = (['actors', 'events', 'unmarked'] as const).some((key) => now[key] !== DEFAULT_SETTINGS[key]);
	// "Every mention" took in countries and agencies too.
	if (marking !== 'every' || chosen) return { sites };
	return { sites, actors: 'every', events: 'every', unmarked: 'every' };
}
