/** Dataset files for imports: a good one, and what an import must refuse. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEGABYTE = 1024 * 1024;

export const GOOD = {
	format: 'counterpoint-dataset',
	formatVersion: 1,
	id: 'harbour-talks',
	version: '1.0.0',
	name: 'Harbour talks',
	groups: [{ id: 'local', name: 'Local papers' }],
	sources: [{ id: 'harbour-post', name: 'Harbour Post', domains: ['harbour-post.example'], group: 'local' }],
	actors: [{ id: 'ada-quayle', type: 'Person', name: 'Ada Quayle' }],
	events: [{ id: 'harbour-meeting', name: 'Harbour meeting', startDate: '2025-03-01', participants: ['ada-quayle'] }],
	accounts: [
		{
			id: 'harbour-post-1',
			source: 'harbour-post',
			headline: 'A meeting by the water',
			url: 'https://harbour-post.example/1',
			about: ['harbour-meeting'],
		},
	],
	questions: [],
};

/** What is wrong, and a word that the message about it must have. */
export const BAD: readonly { name: string; says: RegExp; content: () => string | Uint8Array }[] = [
	{ name: 'malformed JSON', says: /line 1.*column|JSON/i, content: () => `${JSON.stringify(GOOD).slice(0, -40)}` },
	{ name: 'unknown format version', says: /version/i, content: () => changed({ formatVersion: 2 }) },
	{
		name: 'dangling reference',
		says: /no-such-source/,
		content: () => changed({ accounts: [{ ...GOOD.accounts[0], source: 'no-such-source' }] }),
	},
	{
		name: 'script link',
		says: /http/i,
		content: () => changed({ accounts: [{ ...GOOD.accounts[0], url: 'javascript:alert(1)' }] }),
	},
	{
		name: '50 MB of junk',
		says: /no format that Counterpoint reads/i,
		content: () => new Uint8Array(50 * MEGABYTE).fill(0x78),
	},
];

function changed(part: object): string {
	return JSON.stringify({ ...GOOD, ...part });
}

/** A folder of its own for files that a test chooses in the browser. */
export function scratch(): { write(name: string, content: string | Uint8Array): string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-files-'));
	return {
		write(name, content) {
			const path = join(folder, name);
			writeFileSync(path, content);
			return path;
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
