/** The budgets (design, section 9), each as the most that ours may be of its peer. Nothing here is measured. */
import type { Budget } from './rows.ts';

const budget = (id: string, what: string, unit: string, limit: number): Budget => ({ id, what, unit, budget: limit });

export const BUDGETS: readonly Budget[] = [
	budget('size.content.raw', 'content script, raw / limit of 60 kB', 'kB', 1),
	budget('size.content.gzip', 'content script, gzip / limit of 22 kB', 'kB', 1),

	budget('gate.time', 'page that is no article: script on the main thread / limit of 2 ms', 'ms', 1),
	budget('gate.messages', 'page that is no article: times the background was woken / one', 'wakings', 0),
	budget('gate.observers', 'page that is no article: mutation observers left / one', 'observers', 0),

	budget('scan.1k', 'bare scan, 100 kB, 1,000 aliases / charCodeAt loop', 'ms', 6),
	budget('scan.10k', 'bare scan, 100 kB, 10,000 aliases / charCodeAt loop', 'ms', 6),
	budget('scan.100k', 'bare scan, 100 kB, 100,000 aliases / charCodeAt loop', 'ms', 6),
	budget('scan.1M', 'bare scan, 100 kB, 1,000,000 aliases / charCodeAt loop', 'ms', 8),
	budget('detect.100k', 'full detect, 100 kB, 100,000 aliases / charCodeAt loop', 'ms', 15),
	budget('aho.scan.1k', 'bare scan, Chromium, 1,000 aliases / modern-ahocorasick', 'ms', 1 / 10),
	budget('aho.scan.10k', 'bare scan, Chromium, 10,000 aliases / modern-ahocorasick', 'ms', 1 / 10),
	budget('aho.scan.100k', 'bare scan, Chromium, 100,000 aliases / modern-ahocorasick', 'ms', 1 / 10),
	budget('aho.detect.100k', 'full detect, Chromium, 100,000 aliases / modern-ahocorasick', 'ms', 1 / 10),

	budget('lexicon.bytes.1M', 'lexicon of 1,000,000 aliases / limit of 40 bytes an alias', 'bytes', 1),
	budget('lexicon.build.1M', 'lexicon of 1,000,000 aliases, build / limit of 4 s', 's', 1),
	budget('lexicon.open.1M', 'lexicon of 1,000,000 aliases, read and opened / bare read of its Blob', 'ms', 1.15),

	budget('worker.bundled', 'dead worker to mentions, 100 kB, bundled dataset / dead-worker ping', 'ms', 1.6),
	budget('worker.1M', 'dead worker to mentions, 100 kB, 1,000,000 aliases / dead-worker ping', 'ms', 2.2),

	budget('marks.time', '2,000 marks on 10,000 text nodes, script and layout / mark.js', 'ms', 1 / 100),
	budget('marks.layouts', '2,000 marks on 10,000 text nodes: layouts caused / one', 'layouts', 0),

	budget('article.task', 'article page: our longest task / limit of 50 ms', 'ms', 1),
	budget('article.task.nodes', 'page of 50,000 text nodes: our longest task / limit of 50 ms', 'ms', 1),
	budget('article.task.100kB', 'article page of 100 kB: our longest task / limit of 50 ms', 'ms', 1),
	budget('article.marks', 'article page: ready to marks, warm worker / limit of 150 ms', 'ms', 1),
	budget('article.marks.100kB', 'article page of 100 kB: ready to marks, warm worker / limit of 150 ms', 'ms', 1),

	budget('popup.first', 'cold popup, 100,000 entries: first key to results / limit of 50 ms', 'ms', 1),
	budget('search.load', 'look-up, 100,000 entries: load / MiniSearch.loadJSON', 'ms', 1 / 200),
	budget('search.typo', 'look-up, 100,000 entries: one error in the query / MiniSearch', 'ms', 1 / 1.5),
	budget('search.recall', 'one error in the query: look-ups for each target found / MiniSearch', 'look-ups', 1),

	budget('import.time', 'import of 100,000 actors / limit of 60 s', 's', 1),
	budget('import.memory', 'import: peak memory above rest, 100,000 actors / 25,000 actors (streamed: 1)', 'MB', 1.5),
];
