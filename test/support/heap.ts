/** How much memory a page takes once everything has been thrown away that can be. */
import type { Page } from 'puppeteer-core';
import { chromeScope } from '../../scripts/driver/firefox.ts';
import type { Session } from '../../scripts/driver/launch.ts';

/** Bytes: of the page's JavaScript in Chromium, ours included; of the page's whole process in Firefox. */
export async function heapOf({ name, browser }: Session, page: Page): Promise<number> {
	if (name === 'chromium') {
		const cdp = await page.createCDPSession();
		try {
			await cdp.send('HeapProfiler.enable');
			await cdp.send('HeapProfiler.collectGarbage');
			return (await cdp.send('Runtime.getHeapUsage')).usedSize;
		} finally {
			await cdp.detach();
		}
	}
	const bytes = await chromeScope(
		browser,
		`(async () => {
			for (let turn = 0; turn < 3; turn++) {
				Services.obs.notifyObservers(null, 'child-mmu-request');
				Services.obs.notifyObservers(null, 'child-gc-request');
				Services.obs.notifyObservers(null, 'child-cc-request');
				await new Promise((go) => Services.tm.idleDispatchToMainThread(go));
			}
			const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
			const { children } = await ChromeUtils.requestProcInfo();
			return children.find((child) => child.pid === pid)?.memory ?? 0;
		})()`,
	);
	return Number(bytes);
}
