/**
 * An empty question has the background started and the datasets opened. A script of its own, which the page runs
 * before it loads anything else (`scripts/wake-first.ts`): it is most of the way when the first key comes.
 */
import { ask } from '../../protocol/send.ts';

void ask('search', { query: '', limit: 1 }).catch(() => undefined);
