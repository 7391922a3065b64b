/** The reader's subscriptions: added, checked when due, one at a time, and told with what went wrong last. */
import { webUrl } from '../../dataset/address.ts';
import { withFreeLock } from '../../platform/locks.ts';
import { type Library, StoreError } from '../../store/library.ts';
import type { SubscriptionRow } from '../../store/schema.ts';
import type { Fetcher } from './fetch.ts';
import { isDue, nextCheck } from './schedule.ts';
import { failureOf, type Update, type UpdateTools, update } from './update.ts';

export interface SubscriptionTools {
	readonly library: () => Promise<Library>;
	readonly fetcher?: Fetcher;
	readonly now: () => number;
	readonly today: () => string;
	/** May this origin be asked? The reader grants it. */
	readonly isAllowed: (origin: string) => Promise<boolean>;
	/** Datasets have changed: what was cached of them is void. */
	readonly onChanged: () => Promise<void>;
	/** Wakes us when something may be due; `false` when there is nothing to wake for. */
	readonly setAlarm: (wanted: boolean) => Promise<void>;
}

export interface Subscriptions {
	/** @throws StoreError with the reason when the address gives nothing that can be subscribed to. */
	add(url: string): Promise<SubscriptionRow>;
	/** The dataset stays, as it was at last. */
	remove(id: string): Promise<void>;
	/** Now, whether due or not. */
	check(id: string): Promise<SubscriptionRow>;
	checkDue(): Promise<void>;
}

/** Held while any subscription is checked, so that two wakings do not ask twice. */
const LOCK = 'counterpoint-subscriptions';

export function createSubscriptions(tools: SubscriptionTools): Subscriptions {
	async function run(url: string, known: Parameters<typeof update>[1]): Promise<Update> {
		const library = await tools.library();
		const { origin } = new URL(url);
		if (!(await tools.isAllowed(origin))) {
			const message = `Counterpoint may not ask ${new URL(url).host}. Allow it in the list of subscriptions.`;
			return { type: 'failed', message, wait: undefined };
		}
		const updating: UpdateTools = {
			library,
			fetcher: tools.fetcher,
			today: tools.today(),
			onRequest: (asked, purpose, answer) =>
				library.logRequest({
					at: tools.now(),
					url: asked,
					purpose,
					...(answer.status === undefined ? {} : { status: answer.status }),
					bytes: answer.type === 'changed' ? answer.body.byteLength : 0,
				}),
		};
		return update(url, known, updating).catch(failureOf);
	}

	async function check(row: SubscriptionRow): Promise<SubscriptionRow> {
		const outcome = await run(row.url, row);
		const next = after(row, outcome, tools.now());
		const library = await tools.library();
		// It may have been ended while the server took its time.
		if ((await library.subscriptions()).some(({ id }) => id === row.id)) await library.saveSubscription(next);
		if (outcome.type === 'changed') await tools.onChanged();
		return next;
	}

	return {
		async add(text) {
			const address = webUrl(text.trim());
			if (address === undefined) throw new StoreError('This is no web address. It begins with https:// or http://.');
			const url = address.href;
			const library = await tools.library();
			const rows = await library.subscriptions();
			if (rows.some((row) => row.url === url)) throw new StoreError('You are subscribed to this address already.');
			const outcome = await run(url, {});
			if (outcome.type !== 'changed') {
				throw new StoreError(outcome.type === 'failed' ? outcome.message : 'The address gives nothing yet.');
			}
			const now = tools.now();
			const row = after(
				{ id: outcome.id, url, kind: outcome.kind, since: now, checked: now, next: now, failures: 0 },
				outcome,
				now,
			);
			await library.saveSubscription(row);
			await tools.setAlarm(true);
			await tools.onChanged();
			return row;
		},
		async remove(id) {
			const library = await tools.library();
			await library.removeSubscription(id);
			await tools.setAlarm((await library.subscriptions()).length > 0);
		},
		async check(id) {
			const row = (await (await tools.library()).subscriptions()).find((one) => one.id === id);
			if (row === undefined) throw new StoreError('You are not subscribed to this dataset any more.');
			return check(row);
		},
		async checkDue() {
			await withFreeLock(LOCK, async () => {
				const rows = await (await tools.library()).subscriptions();
				for (const row of rows) if (isDue(tools.now(), row)) await check(row);
			});
		},
	};
}

/** The row as it stands after a check. */
function after(row: SubscriptionRow, outcome: Update, now: number): SubscriptionRow {
	const { problem: _, ...rest } = row;
	const failures = outcome.type === 'failed' ? row.failures + 1 : 0;
	const expires = outcome.type === 'changed' ? outcome.expires : undefined;
	const next = nextCheck(now, { kind: row.kind, expires, wait: outcome.wait, failures });
	const checked = { ...rest, checked: now, next, failures };
	if (outcome.type === 'failed') return { ...checked, problem: outcome.message };
	if (outcome.type === 'unchanged') return checked;
	const { etag, lastModified, publicKey, changes } = outcome;
	const { etag: _etag, lastModified: _lastModified, ...kept } = checked;
	return {
		...kept,
		kind: outcome.kind,
		changed: now,
		changes,
		...(etag === undefined ? {} : { etag }),
		...(lastModified === undefined ? {} : { lastModified }),
		...(publicKey === undefined ? {} : { publicKey }),
	};
}
