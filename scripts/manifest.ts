/** The production manifest of each browser, from the one in `manifest.json`; `background-script.ts` adds the background. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };

type ManifestV3 = Extract<ManifestV3Export, { manifest_version: number }>;
const base = manifest as ManifestV3;

export type Browser = 'chromium' | 'firefox';

/** `CSS.highlights` and `light-dark()` decide the oldest version of each browser that can be served. */
export function manifestFor(browser: Browser): ManifestV3 {
	return browser === 'chromium' ? chromium() : firefox();
}

/** Where the story panel is; the page is the same in both browsers. */
const PANEL = 'src/panel/index.html';
const PANEL_KEY = { default: 'Alt+Shift+C' };

/**
 * Pages are read as soon as they are there: at rest, which is later by up to 200 ms, is a page whose pictures have come.
 * Firefox has no such wait, and would start in a page that is left half loaded, where asking is an error.
 */
function chromium(): ManifestV3 {
	return {
		...base,
		content_scripts: (base.content_scripts ?? []).map((script) => ({ ...script, run_at: 'document_end' as const })),
		minimum_chrome_version: '123',
		permissions: [...manifest.permissions, 'sidePanel'],
		side_panel: { default_path: PANEL },
		commands: {
			...manifest.commands,
			'open-panel': { suggested_key: PANEL_KEY, description: '__MSG_command_open_panel__' },
		},
	};
}

function firefox(): ManifestV3 {
	const sidebar = {
		sidebar_action: {
			default_panel: PANEL,
			default_title: '__MSG_panel_title__',
			default_icon: manifest.icons,
			// The reader opens it when it is wanted.
			open_at_install: false,
		},
	};
	return {
		...base,
		...sidebar,
		// The browser opens and closes the sidebar by itself under this name.
		commands: { ...manifest.commands, _execute_sidebar_action: { suggested_key: PANEL_KEY } },
		browser_specific_settings: GECKO,
	};
}

/** A constant of its own, because the types of the plugin do not know Android's key. */
const GECKO = {
	gecko: {
		id: 'counterpoint@counterpoint.invalid',
		strict_min_version: '140.0',
		data_collection_permissions: { required: ['none' as const] },
	},
	// The declaration above is known on Android from this version on.
	gecko_android: { strict_min_version: '142.0' },
};
