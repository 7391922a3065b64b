/** Small files for the pictures of an import: a dataset that is fine, one with errors, a table, a list of feeds. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-gallery-'));

const GOOD = {
	format: 'counterpoint-dataset',
	formatVersion: 1,
	id: 'harbour-talks',
	version: '1.0.0',
	name: 'Harbour talks',
	sources: [{ id: 'harbour-post', name: 'Harbour Post', domains: ['harbour-post.example'] }],
	actors: [{ id: 'ada-quayle', type: 'Person', name: 'Ada Quayle' }],
	events: [{ id: 'harbour-meeting', name: 'Harbour meeting', startDate: '2025-03-01', participants: ['ada-quayle'] }],
	accounts: [
		{ id: 'post-1', source: 'harbour-post', url: 'https://harbour-post.example/1', about: ['harbour-meeting'] },
	],
};

const BAD = {
	...GOOD,
	events: [{ ...GOOD.events[0], startDate: '1 March', participants: ['nobody-known'] }],
	accounts: [{ ...GOOD.accounts[0], source: 'no-such-source', url: 'ftp://harbour-post.example/1' }],
};

const TABLE = 'Who,Also,Wiki\nAda Quayle,A. Quayle|Quayle,Q1\nBoris Ostrov,,Q2\nCemile Rowan,C. Rowan,\n';

const FEEDS = `<opml version="2.0"><head/><body>
<outline text="Harbour Post" xmlUrl="https://harbour-post.example/feed.xml"/>
<outline text="Island Courier" xmlUrl="https://island-courier.example/rss"/>
<outline xmlUrl="https://mainland.example/news/atom.xml"/>
</body></opml>`;

function write(name: string, content: object | string): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

export const DATASETS = {
	good: write('harbour-talks.json', GOOD),
	bad: write('harbour-talks-broken.json', BAD),
	table: write('people.csv', TABLE),
	feeds: write('feeds.opml', FEEDS),
};
