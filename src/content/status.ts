/** What the popup is told of a page. */
import type { PageStatus } from '../protocol/messages.ts';
import type { OffReason } from '../protocol/sites.ts';
import type { Found } from './detection.ts';
import { type MarkRule, shownMentions } from './marks.ts';

interface State {
	readonly state: PageStatus['state'];
	readonly off: OffReason | undefined;
	readonly error: string | undefined;
}

export function statusOf({ state, off, error }: State, found: Found | undefined, rule: MarkRule): PageStatus {
	const languages = found?.about?.languages;
	return {
		host: location.hostname,
		state,
		...(off === undefined ? {} : { off }),
		...(error === undefined ? {} : { error }),
		mentions: found === undefined ? 0 : shownMentions(found.detection, rule).length,
		story: found?.about?.story ?? [],
		reading: found?.about?.reading,
		...(languages === undefined ? {} : { languages }),
	};
}
