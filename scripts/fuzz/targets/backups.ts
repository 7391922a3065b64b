/** Backup files, and the small notices of publishers. */
import fc from 'fast-check';
import { checkBackup } from '../../../src/background/backup/read.ts';
import { readNotice } from '../../../src/background/subscriptions/notice.ts';
import { BACKUP } from '../seeds.ts';
import { spoiledJson, spoiledText } from '../spoil.ts';
import { leadsToTheWeb, must, problemsInWords, target } from '../target.ts';

const NOTICE = {
	format: 'counterpoint-update',
	formatVersion: 1,
	version: '2',
	url: 'data.json',
	sha256: '0'.repeat(64),
	publicKey: 'AAAA',
	signature: 'AAAA',
};

export const backups = [
	target({
		name: 'backup',
		cases: spoiledJson([BACKUP]),
		check: (text: string) => {
			const read = checkBackup(JSON.parse(text), 'backup.json');
			if (!read.ok) {
				problemsInWords(read.report?.problems ?? []);
				return;
			}
			for (const { current, previous, kept } of read.backup.datasets) {
				leadsToTheWeb(current.dataset);
				if (previous !== undefined) leadsToTheWeb(previous.dataset);
				must(!['id', 'current', 'previous', 'tiedTo'].some((key) => Object.hasOwn(kept, key)), 'names a version');
				must(['string', 'undefined'].includes(typeof kept.ownName), 'a name that is no text');
			}
			for (const { since, checked, next, url } of read.backup.subscriptions) {
				for (const time of [since, checked, next]) new Date(time).toISOString();
				must(/^https?:$/.test(new URL(url).protocol), url);
			}
			JSON.stringify(read.backup);
		},
	}),
	target({
		name: 'update notice',
		cases: fc.oneof(spoiledJson([NOTICE]), spoiledText([JSON.stringify(NOTICE)])),
		check: (text: string) => {
			const notice = readNotice(new TextEncoder().encode(text));
			if (typeof notice === 'object') must(/^[0-9a-f]{64}$/i.test(notice.sha256), 'a hash that is none');
		},
	}),
];
