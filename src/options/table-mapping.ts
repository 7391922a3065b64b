/** What the columns of a table hold, while the reader says so. Pure. */
import type { ColumnMapping, TableAnswer, TableKind } from '../protocol/import.ts';
import type { MessageKey } from '../ui/i18n.ts';

/** What a field is called. */
export const FIELD_KEYS: Readonly<Record<string, MessageKey>> = {
	id: 'options_field_id',
	name: 'options_field_name',
	aliases: 'options_field_aliases',
	type: 'options_field_type',
	description: 'options_field_description',
	sameAs: 'options_field_same_as',
	role: 'options_field_role',
	startDate: 'options_field_start',
	endDate: 'options_field_end',
	url: 'options_field_url',
	country: 'options_field_country',
	inLanguage: 'options_field_language',
	group: 'options_field_group',
	descriptor: 'options_field_descriptor',
	headline: 'options_field_headline',
	source: 'options_field_source',
	datePublished: 'options_field_published',
	author: 'options_field_author',
	summary: 'options_field_summary',
};

/** In these a name may be given beside the plain one; others when a column's own name says so. */
const LANGUAGES = ['en', 'uk', 'ru'];

export function languagesIn({ guess }: TableAnswer): readonly string[] {
	const told = Object.values(guess.columns).flatMap((field) => /^name:(.+)$/.exec(field)?.[1] ?? []);
	return [...new Set([...LANGUAGES, ...told])];
}

/** The mapping for another kind of row: the guess where it was one for that kind, else what both kinds know. */
export function mappingFor(kind: TableKind, table: TableAnswer, now: ColumnMapping['columns']): ColumnMapping {
	if (kind === table.guess.kind) return table.guess;
	const fields: readonly string[] = table.fields[kind];
	const kept = Object.entries(now).map(([column, field]) => [column, translated(field, fields)] as const);
	return {
		kind,
		columns: Object.fromEntries(kept.filter(([, field]) => field !== undefined)) as Record<string, string>,
	};
}

/** What is a name of one kind is the headline of another. */
function translated(field: string, fields: readonly string[]): string | undefined {
	const [base = field] = field.split(':');
	if (fields.includes(base)) return field;
	if (base === 'name' && fields.includes('headline')) return 'headline';
	if (base === 'headline' && fields.includes('name')) return 'name';
	return undefined;
}
