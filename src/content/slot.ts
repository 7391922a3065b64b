/**
 * Who looks after this page, in a slot of the isolated world that only our own files reach: first the gatekeeper, then
 * the article's part. Whoever comes later silences the one before, an older copy of the extension included.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Reply } from '../protocol/messages.ts';

/** What `runtime.onMessage` gives; `true` as its answer keeps the way open for `reply`. */
export type Answering = (
	message: unknown,
	sender: Runtime.MessageSender,
	reply: (answer: Reply<unknown>) => void,
) => true | undefined;

export interface Keeper {
	stop(): void;
	readonly answer: Answering;
	/** Open ports to panels, which the one that comes goes on with. */
	release?(): readonly Runtime.Port[];
}

const SLOT = Symbol.for('counterpoint.page');
const shared = globalThis as { [SLOT]?: Keeper };

/** Puts the new keeper in its place; what the one before gave up is returned. */
export function takeOver(keeper: Keeper): readonly Runtime.Port[] {
	const before = shared[SLOT];
	shared[SLOT] = keeper;
	const ports = before?.release?.() ?? [];
	before?.stop();
	return ports;
}

export function keeper(): Keeper | undefined {
	return shared[SLOT];
}
