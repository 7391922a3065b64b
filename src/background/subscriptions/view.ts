/** Subscriptions and the log as pages are shown them. */
import { pickText } from '../../dataset/text.ts';
import type { RequestLog, SubscriptionView } from '../../protocol/subscriptions.ts';
import type { Library } from '../../store/library.ts';
import type { SubscriptionRow } from '../../store/schema.ts';
import { given } from '../views.ts';

export async function subscriptionViews(library: Library, languages: readonly string[]): Promise<SubscriptionView[]> {
	const rows = await library.subscriptions();
	return Promise.all(rows.map((row) => subscriptionView(library, row, languages)));
}

export async function subscriptionView(
	library: Library,
	row: SubscriptionRow,
	languages: readonly string[],
): Promise<SubscriptionView> {
	const dataset = (await library.reader(row.id))?.row.current.header;
	const { id, url, kind, checked, next, changed, changes, problem, publicKey } = row;
	return {
		id,
		// A dataset that was removed under its subscription comes back with the next change.
		name: dataset === undefined ? new URL(url).host : pickText(dataset.name, languages),
		url,
		kind,
		checked: timeOf(checked),
		next: timeOf(next),
		signed: publicKey !== undefined,
		...given({ changed: changed === undefined ? undefined : timeOf(changed), changes, problem }),
	};
}

export async function requestLog(library: Library, limit: number): Promise<RequestLog> {
	const { total, last } = await library.requests(limit);
	return { total, last: last.map(({ at, ...row }) => ({ at: timeOf(at), ...row })) };
}

function timeOf(milliseconds: number): string {
	// What an older backup has brought may be no time at all.
	const time = new Date(milliseconds);
	return Number.isNaN(time.getTime()) ? new Date(0).toISOString() : time.toISOString();
}
