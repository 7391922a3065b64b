/** "The other account" of what was found: where Alt+Enter leads. Pure. */
import type { AccountView, Detail } from '../../protocol/views.ts';

/** The sharpest question's first account that can be opened and is not being read, else any other. */
export function otherAccount(detail: Detail): AccountView | undefined {
	return accountsOf(detail).find(({ href, reading }) => href !== undefined && !reading);
}

function accountsOf(detail: Detail): readonly AccountView[] {
	switch (detail.kind) {
		case 'account':
			return [detail.account];
		case 'source':
			// They come in time: the latest is the one to read.
			return [...detail.accounts].reverse();
		case 'event':
			return [
				...detail.questions.flatMap(({ positions }) => positions.map(({ account }) => account)),
				...detail.others.flatMap(({ accounts }) => accounts),
			];
		case 'actor':
			return [
				...detail.statements.map(({ position }) => position.account),
				...detail.others.flatMap(({ accounts }) => accounts),
			];
	}
}
