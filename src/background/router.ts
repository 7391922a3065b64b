/** The one door for messages: who asks, what, in which shape; every answer is a `Reply`, errors included. */
import * as v from 'valibot';
import type { Answer, Params, Reply } from '../protocol/messages.ts';
import { StoreError } from '../store/library.ts';
import { inWords } from '../store/write.ts';
import { type Incoming, type IncomingType, isIncoming, mayContentAsk, ParamSchemas } from './params.ts';
import type { Frame, Trust } from './sender.ts';

export type Handlers = {
	readonly [T in IncomingType]: (params: Params<Incoming, T>, frame?: Frame) => Promise<Answer<Incoming, T>>;
};

/** Answers a message; never throws. `frame` is where the sender lives, and all that a message can act upon. */
export async function route(
	handlers: Handlers,
	message: unknown,
	trust: Trust | undefined,
	frame?: Frame,
): Promise<Reply<unknown>> {
	if (trust === undefined) return refused('This message does not come from Counterpoint.');
	const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
	if (!isIncoming(type)) return refused('Counterpoint does not know this message. Reload the page.');
	if (trust === 'content' && !mayContentAsk(type)) return refused('A web page may not ask this.');
	return answer(handlers, type, message, frame);
}

async function answer<T extends IncomingType>(
	handlers: Handlers,
	type: T,
	message: unknown,
	frame: Frame | undefined,
): Promise<Reply<unknown>> {
	const params = v.safeParse(ParamSchemas[type], message);
	if (!params.success) {
		const [issue] = params.issues;
		return refused(`The message "${type}" is malformed${issue ? ` at "${v.getDotPath(issue) ?? 'its root'}"` : ''}.`);
	}
	try {
		return { ok: true, value: await handlers[type](params.output as Params<Incoming, T>, frame) };
	} catch (error) {
		// What was worded for the reader is no fault of the program.
		const told = inWords(error);
		if (!(told instanceof StoreError)) console.error(`"${type}" failed.`, error);
		return refused(told.message);
	}
}

function refused(error: string): Reply<never> {
	return { ok: false, error };
}
