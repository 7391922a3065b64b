/** What the extension throws on a page, or logs as an error. Page scripts are off, so no error is the page's. */
import type { ConsoleMessage, Page } from 'puppeteer-core';
import { chromeScope } from '../driver/firefox.ts';
import type { Session } from '../driver/launch.ts';

export interface Errors {
	/** All since the last call; stops collecting. */
	take(): Promise<readonly string[]>;
}

export async function collectErrors(session: Session, page: Page): Promise<Errors> {
	if (session.name === 'firefox') return firefoxErrors(session);
	const seen: string[] = [];
	const thrown = (error: unknown) => seen.push(String(error));
	const logged = (message: ConsoleMessage) => {
		const from = message.location().url ?? '';
		if (message.type() === 'error' && from.startsWith(session.extensionUrl(''))) seen.push(message.text());
	};
	page.on('pageerror', thrown);
	page.on('console', logged);
	return {
		take: async () => {
			page.off('pageerror', thrown);
			page.off('console', logged);
			return seen;
		},
	};
}

/** The driver is not told of errors in content scripts; the browser's own console has them. */
async function firefoxErrors(session: Session): Promise<Errors> {
	const { browser } = session;
	await chromeScope(browser, 'Services.console.reset()');
	return {
		take: async () => {
			const messages = await chromeScope(
				browser,
				`JSON.stringify(Services.console.getMessageArray()
					.filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
					.filter((one) => one.sourceName.startsWith('${session.extensionUrl('')}'))
					.map((one) => one.errorMessage))`,
			);
			return JSON.parse(String(messages)) as string[];
		},
	};
}
