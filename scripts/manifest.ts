/** The production manifest of each browser, from the one in `manifest.json`. */
import type { ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };

type ManifestV3 = Extract<ManifestV3Export, { manifest_version: number }>;
const base = manifest as ManifestV3;

export type Browser = 'chromium' | 'firefox';

/** Highlights (`CSS.highlights`) decide the oldest version of each browser that can be served. */
export function manifestFor(browser: Browser): ManifestV3 {
	if (browser === 'chromium') return { ...base, minimum_chrome_version: '123' };
	return {
		...base,
		// Firefox has no service workers for extensions: the same module runs as an event page.
		background: { scripts: [manifest.background.service_worker], type: 'module' },
		browser_specific_settings: {
			gecko: {
				id: 'counterpoint@counterpoint.invalid',
				strict_min_version: '140.0',
				data_collection_permissions: { required: ['none'] },
			},
		},
	};
}
