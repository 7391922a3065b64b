/** Which fields each kind of entry has in its form, in the order in which they are asked for. */
import type { OwnKind } from '../../protocol/own.ts';
import type { MessageKey } from '../../ui/i18n.ts';
import type { FieldType } from './form-values.ts';

export interface Field {
	readonly name: string;
	readonly label: MessageKey;
	readonly type: FieldType;
	readonly hint?: MessageKey;
	/** With `one` and `many`: entries to choose from. */
	readonly of?: OwnKind;
	/** With `choice`: the words of the format and how they are said. */
	readonly choices?: readonly (readonly [value: string, label: MessageKey])[];
}

export const QUESTION_KINDS = [
	['contradiction', 'own_kind_contradiction'],
	['numbers', 'own_kind_numbers'],
	['wording', 'own_kind_wording'],
	['one-sided', 'own_kind_one_sided'],
] as const satisfies Field['choices'];

const NAME: Field = { name: 'name', label: 'own_field_name', type: 'text' };
const ALIASES: Field = { name: 'aliases', label: 'own_field_aliases', type: 'lines', hint: 'own_hint_lines' };
const DESCRIPTION: Field = { name: 'description', label: 'own_field_description', type: 'long' };
const SAME_AS: Field = { name: 'sameAs', label: 'own_field_same_as', type: 'lines', hint: 'own_hint_same_as' };

export const FIELDS: Record<OwnKind, readonly Field[]> = {
	events: [
		NAME,
		{ name: 'startDate', label: 'own_field_start', type: 'date', hint: 'own_hint_date' },
		{ name: 'endDate', label: 'own_field_end', type: 'date' },
		ALIASES,
		{ name: 'participants', label: 'own_field_participants', type: 'many', of: 'actors' },
		{ name: 'superEvent', label: 'own_field_part_of', type: 'one', of: 'events' },
		DESCRIPTION,
		SAME_AS,
	],
	actors: [
		NAME,
		{
			name: 'type',
			label: 'own_field_type',
			type: 'choice',
			choices: [
				['Person', 'card_person'],
				['Organization', 'card_organization'],
				['Place', 'card_place'],
			],
		},
		ALIASES,
		DESCRIPTION,
		SAME_AS,
	],
	accounts: [
		{ name: 'headline', label: 'own_field_headline', type: 'text' },
		{ name: 'url', label: 'own_field_url', type: 'text' },
		{ name: 'source', label: 'own_field_outlet', type: 'one', of: 'sources' },
		{ name: 'datePublished', label: 'own_field_published', type: 'date', hint: 'own_hint_date' },
		{ name: 'inLanguage', label: 'own_field_language', type: 'text', hint: 'own_hint_language' },
		{ name: 'author', label: 'own_field_author', type: 'text' },
		{ name: 'about', label: 'own_field_about', type: 'many', of: 'events' },
		{ name: 'summary', label: 'own_field_summary', type: 'long' },
	],
	questions: [
		{ name: 'text', label: 'own_field_question', type: 'text' },
		{ name: 'kind', label: 'own_field_kind', type: 'choice', choices: QUESTION_KINDS },
		{ name: 'about', label: 'own_field_about', type: 'many', of: 'events' },
	],
	sources: [
		NAME,
		{ name: 'domains', label: 'own_field_domains', type: 'lines', hint: 'own_hint_lines' },
		{ name: 'country', label: 'own_field_country', type: 'text', hint: 'own_hint_country' },
		{ name: 'inLanguage', label: 'own_field_languages', type: 'lines', hint: 'own_hint_language' },
	],
};

interface KindWords {
	readonly heading: MessageKey;
	readonly add: MessageKey;
}

export const KINDS: readonly (readonly [OwnKind, KindWords])[] = [
	['accounts', { heading: 'own_accounts', add: 'own_new_account' }],
	['events', { heading: 'own_events', add: 'own_new_event' }],
	['actors', { heading: 'own_actors', add: 'own_new_actor' }],
	['questions', { heading: 'own_questions', add: 'own_new_question' }],
	['sources', { heading: 'own_sources', add: 'own_new_source' }],
];
