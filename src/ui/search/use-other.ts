/** Opens the other account of a result in a tab, or says that there is none. */
import { useState } from 'preact/hooks';
import { api } from '../../platform/api.ts';
import { ask } from '../../protocol/send.ts';
import { t } from '../i18n.ts';
import { otherAccount } from './other-account.ts';
import type { Target } from './targets.ts';

export function useOther(): { readonly said: string; readonly openOther: (target: Target) => void } {
	const [said, setSaid] = useState('');
	const open = async (target: Target) => {
		const account = otherAccount(await ask('detail', target));
		setSaid(account === undefined ? t('search_without_link') : '');
		if (account?.href !== undefined) await api.tabs.create({ url: account.href });
	};
	return {
		said,
		openOther: (target) => {
			open(target).catch((error: unknown) => setSaid(error instanceof Error ? error.message : String(error)));
		},
	};
}
