/** Accounts whose date nobody has established: named, because no place on the timeline would be true. */
import type { StoryAccount } from '../../protocol/story.ts';
import { AccountRows } from '../../ui/cards/Accounts.tsx';
import { tn } from '../../ui/i18n.ts';

const FIRST = 6;

export function Undated({ accounts }: { readonly accounts: readonly StoryAccount[] }) {
	if (accounts.length === 0) return null;
	return (
		<details class="undated cp-facts">
			<summary>{tn('panel_undated', accounts.length)}</summary>
			<AccountRows accounts={accounts} first={FIRST} />
		</details>
	);
}
