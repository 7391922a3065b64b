/** Opens the other account of a result in a tab, or says that there is none. */
import { useState } from 'preact/hooks';
import { api } from '../../platform/api.ts';
import { ask } from '../../protocol/send.ts';
import { t } from '../i18n.ts';
import { otherAccount } from './other-account.ts';
import type { Target } from './targets.ts';

/** What is said belongs to the query that it was said at: another query takes it away. */
export function useOther(query: string): {
	readonly said: string | undefined;
	readonly openOther: (target: Target) => void;
} {
	const [last, setLast] = useState<{ readonly at: string; readonly said: string }>();
	const say = (said: string) => setLast({ at: query, said });
	const open = async (target: Target) => {
		const account = otherAccount(await ask('detail', target));
		setLast(undefined);
		if (account?.href === undefined) say(t('search_without_link'));
		else await api.tabs.create({ url: account.href });
	};
	return {
		said: last?.at === query ? last.said : undefined,
		openOther: (target) => {
			open(target).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
		},
	};
}
