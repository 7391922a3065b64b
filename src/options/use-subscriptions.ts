/** The subscriptions as state, and what can be done with them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { requestOrigins } from '../platform/origins.ts';
import { ask } from '../protocol/send.ts';
import type { SubscriptionView } from '../protocol/subscriptions.ts';
import { t } from '../ui/i18n.ts';
import { changeWords } from './change-words.ts';
import { sentence } from './sentence.ts';
import { useChanges } from './use-changes.ts';

export interface SubscriptionsHandle {
	/** Undefined until the first answer. */
	readonly subscriptions: readonly SubscriptionView[] | undefined;
	/** What the last action came to, for the live region. */
	readonly notice: string;
	readonly error: string | undefined;
	/** The address or id that is being asked for. */
	readonly busy: string | undefined;
	readonly reload: () => Promise<void>;
	readonly add: (url: string) => Promise<void>;
	readonly check: (subscription: SubscriptionView) => Promise<void>;
	readonly end: (subscription: SubscriptionView) => Promise<void>;
}

export function useSubscriptions(onChanged: () => Promise<void>): SubscriptionsHandle {
	const [subscriptions, setSubscriptions] = useState<readonly SubscriptionView[]>();
	const [notice, setNotice] = useState('');
	const [error, setError] = useState<string>();
	const [busy, setBusy] = useState<string>();
	const running = useRef(false);
	const run = useCallback(async (what: string, action: () => Promise<string>) => {
		if (running.current) return;
		running.current = true;
		setBusy(what);
		setError(undefined);
		setNotice('');
		try {
			setNotice(await action());
		} catch (failure) {
			setError(sentence(failure instanceof Error ? failure.message : String(failure)));
		} finally {
			running.current = false;
			setBusy(undefined);
		}
	}, []);
	const reload = useCallback(async () => setSubscriptions(await ask('subscriptions', {})), []);
	useEffect(() => {
		reload().catch((failure: unknown) => setError(String(failure)));
	}, [reload]);
	const readAgain = useCallback(() => {
		if (!running.current) void reload().catch(() => undefined);
	}, [reload]);
	useChanges(readAgain);

	const change = async (what: string, action: () => Promise<string>) =>
		run(what, async () => {
			const said = await action();
			await Promise.all([reload(), onChanged()]);
			return said;
		});
	return {
		subscriptions,
		notice,
		error,
		busy,
		reload,
		add: (url) =>
			change(url, async () => {
				const { name } = await ask('subscribe', { url });
				return t('options_subscribed', name);
			}),
		check: async (subscription) => {
			const { id, name, url, changed } = subscription;
			// Before anything is awaited; where the right was given already, nobody is asked.
			if (!(await requestOrigins([url]))) return setError(t('options_not_allowed', new URL(url).host));
			return change(id, async () => {
				const now = await ask('subscription-check', { id });
				if (now.problem !== undefined) return t('options_check_failed', name);
				const isNew = now.changed !== changed && now.changes !== undefined;
				return isNew
					? `${t('options_check_changed', name)} ${changeWords(now.changes)}`
					: t('options_check_same', name);
			});
		},
		end: ({ id, name }) =>
			change(id, async () => {
				await ask('unsubscribe', { id });
				return t('options_unsubscribed', name);
			}),
	};
}
