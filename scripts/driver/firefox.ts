/** Firefox's own window is a page of its own scope, from which its machinery can be asked. */
import type { Browser } from 'puppeteer-core';

/** Evaluates an expression there and returns its value, which must be a primitive; promises are awaited. */
export async function chromeScope(browser: Browser, expression: string): Promise<unknown> {
	const { connection } = browser as unknown as {
		connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
	};
	const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const [{ context }] = tree.result.contexts as [{ context: string }];
	const { result } = await connection.send('script.evaluate', {
		expression,
		target: { context },
		awaitPromise: true,
	});
	const { text } = (result.exceptionDetails ?? {}) as { text?: string };
	if (text !== undefined) throw new Error(text);
	return (result.result as { value?: unknown } | undefined)?.value;
}
