/** Types of dataset format 1, derived from the schemas so that the two cannot drift apart. */
import type { InferOutput } from 'valibot';
import type {
	AccountSchema,
	ActorSchema,
	AliasSchema,
	DatasetSchema,
	EventSchema,
	GroupSchema,
	HeaderSchema,
	PositionSchema,
	QuestionSchema,
	RoleSchema,
	SourceSchema,
	TextSchema,
} from './schema.ts';

/** A text, or one text per BCP 47 language. */
export type Text = InferOutput<typeof TextSchema>;
export type Alias = InferOutput<typeof AliasSchema>;
export type Header = InferOutput<typeof HeaderSchema>;
export type Group = InferOutput<typeof GroupSchema>;
export type Source = InferOutput<typeof SourceSchema>;
export type Role = InferOutput<typeof RoleSchema>;
export type Actor = InferOutput<typeof ActorSchema>;
/** Named with a suffix so that it is never confused with a DOM event. */
export type EventEntry = InferOutput<typeof EventSchema>;
export type Account = InferOutput<typeof AccountSchema>;
export type Position = InferOutput<typeof PositionSchema>;
export type Question = InferOutput<typeof QuestionSchema>;
export type Dataset = InferOutput<typeof DatasetSchema>;

/** The arrays of a dataset file, in the order in which they are written. */
export const ENTRY_KINDS = ['groups', 'sources', 'actors', 'events', 'accounts', 'questions'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The type of an entry by the name of its array. */
export interface EntryTypes {
	groups: Group;
	sources: Source;
	actors: Actor;
	events: EventEntry;
	accounts: Account;
	questions: Question;
}
