/** The reader's own dataset: what pages show and change of it. */
import type { Account, Actor, EntryKind, EventEntry, Question, Source } from '../dataset/types.ts';
import type { Card, EntityRef } from './views.ts';

export const OWN_DATASET = 'own';

/** Kinds with a form of their own. */
export type OwnKind = Exclude<EntryKind, 'groups'>;

export interface OwnEntries {
	readonly sources: readonly Source[];
	readonly actors: readonly Actor[];
	readonly events: readonly EventEntry[];
	readonly accounts: readonly Account[];
	readonly questions: readonly Question[];
}

export interface OwnState {
	readonly entries: OwnEntries;
	/** Changes that can be undone, the latest last. */
	readonly steps: readonly OwnStepView[];
	/** Datasets that own entries add to. */
	readonly addsTo: readonly { readonly id: string; readonly name: string }[];
}

export interface OwnStepView {
	/** ISO 8601 date-time. */
	readonly at: string;
	readonly what: 'put' | 'remove' | 'page';
	readonly name: string;
}

/** A page to be added as an account: fields as they stand in the form, so that they can be checked while they are typed. */
export interface PageAccount {
	readonly headline: string;
	readonly url: string;
	readonly outlet: string;
	readonly datePublished: string;
	readonly inLanguage: string;
	/** Absent until one is chosen. */
	readonly event?: EntityRef | undefined;
	/** What the account says on a question; left out when no question is given. */
	readonly question: string;
	readonly questionKind: Question['kind'];
	readonly speaker: string;
	readonly position: string;
	readonly quote: string;
}

export type OwnRequest =
	/** An entry without an id is a new one. */
	| { readonly type: 'put'; readonly kind: OwnKind; readonly entry: Readonly<Record<string, unknown>> }
	| { readonly type: 'remove'; readonly kind: OwnKind; readonly id: string }
	| { readonly type: 'page'; readonly page: PageAccount };

export interface FieldProblem {
	readonly kind: OwnKind;
	/** `positions[0].text`; empty when the entry as a whole is meant. */
	readonly field: string;
	readonly problem: string;
	readonly remedy: string;
}

export interface OwnVerdict {
	readonly problems: readonly FieldProblem[];
	/** The card as it would be; absent while there are problems, or for what has none. */
	readonly card?: Card;
}

/** What an open page says of itself, for the form. */
export interface OpenPage {
	readonly headline: string;
	readonly url: string;
	readonly outlet: string;
	readonly datePublished: string;
	readonly inLanguage: string;
	/** At most eight words of what is selected. */
	readonly quote: string;
	/** More was selected. */
	readonly cut: boolean;
}
