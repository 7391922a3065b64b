/** What the popup is told of a page. */
import type { PageDetection, PageStatus } from '../protocol/messages.ts';
import type { OffReason } from '../protocol/sites.ts';
import { type MarkRule, shownMentions } from './marks.ts';

interface State {
	readonly state: PageStatus['state'];
	readonly off: OffReason | undefined;
	readonly error: string | undefined;
}

export function statusOf(
	{ state, off, error }: State,
	detection: PageDetection | undefined,
	rule: MarkRule,
): PageStatus {
	return {
		host: location.hostname,
		state,
		...(off === undefined ? {} : { off }),
		...(error === undefined ? {} : { error }),
		mentions: detection === undefined ? 0 : shownMentions(detection, rule).length,
		story: detection?.story ?? [],
		reading: detection?.reading,
	};
}
