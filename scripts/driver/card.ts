/**
 * Reads the card. Its shadow root is closed to the page, and stays so: the drivers' own protocols can hand it out,
 * so that no test build is needed.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { until } from './wait.ts';

/** The card's host, in the page only while a card is open. */
export const CARD_HOST = '[data-counterpoint-card]';
const FIND_HOST = `document.querySelector('${CARD_HOST}')`;

/** The driver's own world beside the page's scripts: for pages whose own would spoil whatever runs among them. */
const APART = 'driver';

type InCard<T, A extends unknown[]> = (root: ShadowRoot, ...args: A) => T;

/** Runs a function in the page with the card's shadow root; undefined when there is no card host. */
export function inCard<T, A extends unknown[]>(
	page: Page,
	fn: InCard<T, A>,
	...args: A
): Promise<Awaited<T> | undefined> {
	return run(page, undefined, fn, args);
}

/** The same, out of reach of the page's scripts. */
export function inCardApart<T, A extends unknown[]>(
	page: Page,
	fn: InCard<T, A>,
	...args: A
): Promise<Awaited<T> | undefined> {
	return run(page, APART, fn, args);
}

function run<T, A extends unknown[]>(
	page: Page,
	world: string | undefined,
	fn: InCard<T, A>,
	args: A,
): Promise<Awaited<T> | undefined> {
	const call = `(root) => (${fn})(root, ...${JSON.stringify(args)})`;
	const bidi = bidiOf(page, world);
	return (bidi ? throughBidi(bidi, call) : throughCdp(page, call, world)) as Promise<Awaited<T> | undefined>;
}

export async function cardIsOpen(page: Pick<Page, 'evaluate'>): Promise<boolean> {
	return page.evaluate((host) => document.querySelector(host) !== null, CARD_HOST);
}

/** Waits for an open card whose text contains all of `words`, and returns that text. */
export function cardText(page: Page, ...words: string[]): Promise<string> {
	return until(`a card with ${words.join(', ') || 'text'} on ${page.url()}`, async () => {
		const text = await inCard(page, (root) => (root.lastElementChild as HTMLElement | null)?.innerText.trim());
		return text && words.every((word) => text.includes(word)) ? text : undefined;
	});
}

/** Lets scripts of the page's own world see into the open card, as the accessibility checker must. */
export async function exposeCard(page: Page): Promise<void> {
	await inCard(page, (root) => {
		Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
	});
}

async function throughCdp(page: Page, call: string, world: string | undefined): Promise<unknown> {
	const session = await page.createCDPSession();
	try {
		const root = await closedRoot(session, world && (await worldOf(session, page, world)));
		if (root === undefined) return undefined;
		const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
			objectId: root,
			functionDeclaration: `function () { return (${call})(this); }`,
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	} finally {
		await session.detach();
	}
}

async function worldOf(session: CDPSession, page: Page, worldName: string): Promise<number> {
	const { _id: frameId } = page.mainFrame() as unknown as { _id: string };
	return (await session.send('Page.createIsolatedWorld', { frameId, worldName })).executionContextId;
}

async function closedRoot(session: CDPSession, world: number | '' | undefined): Promise<string | undefined> {
	const context = typeof world === 'number' ? world : undefined;
	const { result } = await session.send('Runtime.evaluate', {
		expression: FIND_HOST,
		...(context === undefined ? {} : { contextId: context }),
	});
	if (result.objectId === undefined) return undefined;
	const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
	const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
	if (backendNodeId === undefined) return undefined;
	const where = context === undefined ? {} : { executionContextId: context };
	return (await session.send('DOM.resolveNode', { backendNodeId, ...where })).object.objectId;
}

/** The part of the driver's BiDi connection that is used here: its types are internal to the driver. */
interface Bidi {
	readonly context: string;
	readonly sandbox: string | undefined;
	send(method: string, params: object): Promise<{ result: BidiResult }>;
}
interface BidiResult {
	readonly type: 'success' | 'exception';
	readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } };
	readonly exceptionDetails?: { readonly text: string };
}

function bidiOf(page: Page, sandbox: string | undefined): Bidi | undefined {
	const { connection } = page.browser() as unknown as { connection?: { send: Bidi['send'] } };
	const { _id } = page.mainFrame() as unknown as { _id: string };
	return connection && { context: _id, sandbox, send: (method, params) => connection.send(method, params) };
}

async function throughBidi(bidi: Bidi, call: string): Promise<unknown> {
	const target = { context: bidi.context, ...(bidi.sandbox === undefined ? {} : { sandbox: bidi.sandbox }) };
	const { result: found } = await bidi.send('script.evaluate', {
		expression: FIND_HOST,
		target,
		awaitPromise: false,
		serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
	});
	const sharedId = found.result?.value?.shadowRoot?.sharedId;
	if (sharedId === undefined) return undefined;
	const { result: called } = await bidi.send('script.callFunction', {
		// As JSON text, because values of this protocol are spelled out type by type.
		functionDeclaration: `async (root) => JSON.stringify((await (${call})(root)) ?? null)`,
		arguments: [{ sharedId }],
		target,
		awaitPromise: true,
	});
	if (called.type === 'exception') throw new Error(called.exceptionDetails?.text);
	const json = called.result?.value as string | undefined;
	return json === undefined ? undefined : (JSON.parse(json) ?? undefined);
}
