/** What the popup is told of a page. */
import type { PageDetection, PageStatus } from '../protocol/messages.ts';
import type { Mention } from '../protocol/views.ts';
import { mentionKey, shownMentions } from './marks.ts';

export function statusOf(
	state: PageStatus['state'],
	detection: PageDetection | undefined,
	error: string | undefined,
	marking: 'first' | 'every',
): PageStatus {
	const mentions = detection === undefined ? [] : shownMentions(detection, marking);
	return {
		host: location.hostname,
		state,
		...(error === undefined ? {} : { error }),
		mentions: mentions.length,
		actors: distinct(mentions, 'actor'),
		events: distinct(mentions, 'event'),
		story: detection?.story ?? [],
		reading: detection?.reading,
	};
}

function distinct(mentions: readonly Mention[], kind: Mention['kind']): number {
	return new Set(mentions.filter((mention) => mention.kind === kind).map(mentionKey)).size;
}
