/** What pages are shown of subscriptions and of the network. Times are ISO 8601 date-times. */

export interface SubscriptionView {
	/** Of the dataset that it keeps up to date. */
	readonly id: string;
	readonly name: string;
	readonly url: string;
	readonly kind: 'feed' | 'dataset';
	readonly checked: string;
	readonly next: string;
	/** When its content was last another one, and what that brought. */
	readonly changed?: string;
	readonly changes?: { readonly added: number; readonly changed: number; readonly removed: number };
	/** What went wrong at the last check. */
	readonly problem?: string;
	/** Its publisher signs, and the key is pinned. */
	readonly signed: boolean;
}

export interface RequestLog {
	/** Since the extension was installed. */
	readonly total: number;
	/** The newest first. */
	readonly last: readonly {
		readonly at: string;
		readonly url: string;
		readonly purpose: 'feed' | 'dataset';
		readonly status?: number;
		readonly bytes: number;
	}[];
}
