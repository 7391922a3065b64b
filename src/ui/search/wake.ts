/**
 * An empty question has the background started and the datasets opened. Asked before anything is drawn, it is most
 * of the way when the first key comes.
 */
import { ask } from '../../protocol/send.ts';

export function wakeSearch(): void {
	void ask('search', { query: '', limit: 1 }).catch(() => undefined);
}
