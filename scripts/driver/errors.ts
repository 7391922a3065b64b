/** What the extension throws, or logs as an error: in a page's isolated world, in its background, in its own pages. */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { chromeScope } from './firefox.ts';
import type { Session } from './launch.ts';

export interface Errors {
	/** All since the last call. */
	take(): Promise<readonly string[]>;
	/** All since the last call; stops collecting. */
	stop(): Promise<readonly string[]>;
}

/**
 * What page scripts throw is theirs, and not counted. In Chromium a background that is listened to cannot be ended, so that
 * it is left out where it is to be.
 */
export function collectErrors(session: Session, page: Page, { background = true } = {}): Promise<Errors> {
	return session.name === 'firefox' ? firefoxErrors(session) : chromiumErrors(session, page, background);
}

async function chromiumErrors(session: Session, page: Page, withBackground: boolean): Promise<Errors> {
	const seen: string[] = [];
	const isBackground = (target: Target) => withBackground && target.type() === 'service_worker';
	const background = session.browser.targets().filter(isBackground);
	const sessions = await Promise.all([page, ...background].map((where) => where.createCDPSession()));
	await Promise.all(sessions.map((one) => listen(one, session.extensionUrl(''), seen)));
	return {
		take: async () => seen.splice(0),
		stop: async () => {
			// A background that has ended took its session along.
			await Promise.all(sessions.map((one) => one.detach().catch(() => undefined)));
			return seen.splice(0);
		},
	};
}

async function listen(cdp: CDPSession, ours: string, seen: string[]): Promise<void> {
	const contexts = new Set<number>();
	cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
		if (ours.startsWith(origin) && origin !== '') contexts.add(id);
		else contexts.delete(id);
	});
	cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { executionContextId, text, url, exception } }) => {
		if (contexts.has(executionContextId ?? 0) || url?.startsWith(ours)) {
			seen.push(`${text} ${exception?.description ?? ''}`);
		}
	});
	cdp.on('Runtime.consoleAPICalled', ({ type, executionContextId, args }) => {
		if (type === 'error' && contexts.has(executionContextId)) {
			seen.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
		}
	});
	await cdp.send('Runtime.enable');
}

/** A page's pictures begin to load when its styles are asked for, and whoever asked is named where its policy forbids them. */
const PAGE_RESOURCE = String(/^Content-Security-Policy: .*\((?:img|font|media)-src\)/);

/** The driver is not told of errors in content scripts; the browser's own console has them. */
async function firefoxErrors({ browser, extensionUrl }: Session): Promise<Errors> {
	const clear = `Services.console.reset(); Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).clearEvents(); 0`;
	await chromeScope(browser, clear);
	const take = async () => {
		const ours = JSON.stringify(extensionUrl(''));
		const messages = await chromeScope(
			browser,
			`JSON.stringify([
				...Services.console.getMessageArray()
					.filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
					.filter((one) => one.sourceName.startsWith(${ours}))
					.map((one) => one.errorMessage)
					.filter((message) => !${PAGE_RESOURCE}.test(message)),
				...Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
					.filter((one) => one.level === 'error' && String(one.filename).startsWith(${ours}))
					.map((one) => [...one.arguments].map(String).join(' ')),
			])`,
		);
		await chromeScope(browser, clear);
		return JSON.parse(String(messages)) as string[];
	};
	return { take, stop: take };
}
