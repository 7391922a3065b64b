/** What the kinds of results are called, in the list and among the facets. */
import type { MessageKey } from '../i18n.ts';
import type { HitLabel } from './list.ts';

export const KIND_LABELS: Readonly<Record<HitLabel, MessageKey>> = {
	Person: 'card_person',
	Organization: 'card_organization',
	Place: 'card_place',
	actor: 'popup_kind_actor',
	event: 'card_event',
	account: 'popup_kind_account',
	source: 'popup_kind_source',
};
