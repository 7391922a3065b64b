/** Entry of the bundled file: one measurement in one fresh process, asked for and answered as JSON. */
import { writeSync } from 'node:fs';
import { cold } from './cold.ts';
import { hot } from './hot.ts';
import { lookup } from './lookup.ts';
import { many } from './many.ts';
import { memory } from './memory.ts';
import { relevance, searchPeers } from './search-peers.ts';
import { stream } from './stream.ts';

const TASKS = { hot, cold, memory, many, lookup, stream, searchPeers, relevance };
export type Tasks = typeof TASKS;

const [name = '', options = '{}'] = process.argv.slice(2);
const task = TASKS[name as keyof Tasks] as ((options: unknown) => unknown) | undefined;
if (task === undefined) throw new Error(`No task "${name}".`);
writeSync(1, JSON.stringify(await task(JSON.parse(options))));
