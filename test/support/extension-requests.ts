/** What the browser itself says that the extension asks the network for: its background, its pages, its workers. */
import type { CDPSession, Target } from 'puppeteer-core';
import { chromeScope } from '../../scripts/driver/firefox.ts';
import type { Session } from '../../scripts/driver/launch.ts';

export interface ExtensionRequests {
	/** Addresses of the web only; the extension's own files are no network. */
	all(): Promise<readonly string[]>;
	/** Chromium ends no service worker that is being watched. A new one is watched again. */
	letGo(): Promise<void>;
}

export function watchExtension(session: Session): Promise<ExtensionRequests> {
	return session.name === 'chromium' ? inChromium(session) : inFirefox(session);
}

async function inChromium({ browser, extensionUrl }: Session): Promise<ExtensionRequests> {
	const seen: string[] = [];
	const workers = new Set<CDPSession>();
	const listen = async (target: Target) => {
		if (!target.url().startsWith(extensionUrl(''))) return;
		const session = await target.createCDPSession();
		session.on('Network.requestWillBeSent', ({ request: { url } }) => {
			if (/^(https?|wss?):/.test(url)) seen.push(url);
		});
		await session.send('Network.enable');
		if (target.type() === 'service_worker') workers.add(session);
	};
	// A page that has closed meanwhile has nothing more to ask.
	const later = (target: Target) => void listen(target).catch(() => undefined);
	browser.on('targetcreated', later);
	browser.on('targetchanged', later);
	await Promise.all(browser.targets().map(listen));
	return {
		all: async () => seen,
		letGo: async () => {
			await Promise.allSettled([...workers].map((session) => session.detach()));
			workers.clear();
		},
	};
}

/** Every channel names the principal that wanted it, and that of an extension names the extension. */
async function inFirefox({ browser, extensionId }: Session): Promise<ExtensionRequests> {
	await chromeScope(
		browser,
		`(() => {
			globalThis.counterpointAsked = [];
			Services.obs.addObserver((subject) => {
				const channel = subject.QueryInterface(Ci.nsIHttpChannel);
				const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo ?? {};
				const ours = [triggeringPrincipal, loadingPrincipal].some((one) => one?.addonPolicy?.id === '${extensionId}');
				if (ours) globalThis.counterpointAsked.push(channel.URI.spec);
			}, 'http-on-opening-request');
			return true;
		})()`,
	);
	return {
		all: async () => JSON.parse(String(await chromeScope(browser, 'JSON.stringify(globalThis.counterpointAsked)'))),
		letGo: async () => undefined,
	};
}
