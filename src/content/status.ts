/** What the popup is told of a page. */
import type { PageDetection, PageStatus } from '../protocol/messages.ts';
import { shownMentions } from './marks.ts';

export function statusOf(
	state: PageStatus['state'],
	detection: PageDetection | undefined,
	error: string | undefined,
	marking: 'first' | 'every',
): PageStatus {
	return {
		host: location.hostname,
		state,
		...(error === undefined ? {} : { error }),
		mentions: detection === undefined ? 0 : shownMentions(detection, marking).length,
		story: detection?.story ?? [],
		reading: detection?.reading,
	};
}
