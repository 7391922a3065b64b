/** A page seen from the driver's own world, where what its scripts have done to their globals is not felt. */
import type { Page } from 'puppeteer-core';

export type Apart = Pick<Page, 'evaluate' | 'mouse' | 'url'>;

export function apart(page: Page): Apart {
	// The driver's own questions go there; its types do not tell.
	const frame = page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> };
	const evaluate = ((...given: Parameters<Page['evaluate']>) =>
		frame.isolatedRealm().evaluate(...given)) as Page['evaluate'];
	return { evaluate, mouse: page.mouse, url: () => page.url() };
}
