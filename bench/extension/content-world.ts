/** The world of our content script in a page: running code there, and counting what lives there. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

export interface ContentWorld {
	evaluate<T>(expression: string): Promise<T>;
	/** How many objects with this prototype are alive after a collection. */
	count(className: string): Promise<number>;
	detach(): Promise<void>;
}

export async function contentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
	const session = await page.createCDPSession();
	const contextId = await findContext(session, extensionId);
	return {
		async evaluate<T>(expression: string) {
			const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
				expression,
				contextId,
				awaitPromise: true,
				returnByValue: true,
			});
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
			return result.value as T;
		},
		async count(className) {
			const prototype = await session.send('Runtime.evaluate', { expression: `${className}.prototype`, contextId });
			const { objects } = await session.send('Runtime.queryObjects', {
				prototypeObjectId: prototype.result.objectId ?? '',
			});
			const { result } = await session.send('Runtime.callFunctionOn', {
				objectId: objects.objectId ?? '',
				functionDeclaration: 'function () { return this.length; }',
				returnByValue: true,
			});
			return result.value as number;
		},
		detach: () => session.detach(),
	};
}

/** The contexts that are there already are told at once. */
function findContext(session: CDPSession, extensionId: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error('The content script is not in this page.')), 10_000);
		session.on('Runtime.executionContextCreated', ({ context }: Protocol.Runtime.ExecutionContextCreatedEvent) => {
			if (!context.origin.includes(extensionId)) return;
			clearTimeout(timer);
			resolve(context.id);
		});
		session.send('Runtime.enable').catch(reject);
	});
}
