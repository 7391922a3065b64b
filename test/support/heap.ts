/** How much memory a page takes once everything has been thrown away that can be. */
import type { CDPSession, Page } from 'puppeteer-core';
import { chromeScope } from '../../scripts/driver/firefox.ts';
import type { Session } from '../../scripts/driver/launch.ts';

/** Bytes: of the page's JavaScript in Chromium, ours included; of the page's whole process in Firefox. */
export async function heapOf({ name, browser }: Session, page: Page): Promise<number> {
	if (name === 'chromium') {
		return usedBy(await page.createCDPSession());
	}
	return processOf(browser, 'gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid');
}

/** The same of the background: of its JavaScript in Chromium, of the process of all extensions in Firefox. */
export async function backgroundHeap({ name, browser, extensionUrl }: Session): Promise<number> {
	if (name === 'chromium') {
		const own = extensionUrl('');
		const worker = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(own));
		return usedBy(await worker.createCDPSession());
	}
	return processOf(
		browser,
		`(await ChromeUtils.requestProcInfo()).children.find(({ type }) => type === 'extension')?.pid`,
	);
}

async function usedBy(cdp: CDPSession): Promise<number> {
	try {
		await cdp.send('HeapProfiler.enable');
		await cdp.send('HeapProfiler.collectGarbage');
		return (await cdp.send('Runtime.getHeapUsage')).usedSize;
	} finally {
		await cdp.detach();
	}
}

async function processOf(browser: Session['browser'], pid: string): Promise<number> {
	const bytes = await chromeScope(
		browser,
		`(async () => {
			for (let turn = 0; turn < 3; turn++) {
				Services.obs.notifyObservers(null, 'child-mmu-request');
				Services.obs.notifyObservers(null, 'child-gc-request');
				Services.obs.notifyObservers(null, 'child-cc-request');
				await new Promise((go) => Services.tm.idleDispatchToMainThread(go));
			}
			const pid = ${pid};
			const { children } = await ChromeUtils.requestProcInfo();
			return children.find((child) => child.pid === pid)?.memory ?? 0;
		})()`,
	);
	return Number(bytes);
}
