/**
 * What the background shows to pages: plain data, texts already in the reader's language, links already checked.
 * Dates stay ISO 8601 (day, month or year precision); the page formats them.
 */

import type { EntityRef, Evidence, Mention } from '../engine/types.ts';
import type { DatasetColor } from './dataset-choices.ts';

export type { DatasetColor, EntityRef, Evidence, Mention };

/** By text: the languages of those texts of an answer that are not in the reader's first. */
export type Languages = Readonly<Record<string, string>>;

export interface Spoken {
	readonly languages?: Languages;
}

export interface DatasetLabel {
	readonly id: string;
	/** The reader's own name for it where there is one. */
	readonly name: string;
	readonly version: string;
	/** A few letters of the reader's choice. */
	readonly tag?: string;
	readonly color?: DatasetColor;
}

export interface SourceView {
	readonly ref: EntityRef;
	readonly name: string;
	readonly descriptor?: string;
	/** What backs the descriptor. */
	readonly evidence: readonly { readonly text: string; readonly url?: string }[];
	readonly group?: { readonly id: string; readonly name: string; readonly description?: string };
}

export interface AccountView {
	readonly ref: EntityRef;
	readonly source: SourceView;
	/** Absent when the dataset knows none. */
	readonly headline?: string;
	/** Opens the account; at its passage when a locator is known for the question at hand. */
	readonly href?: string;
	/** Host of the site that `href` leads to, where that is not one of the source's own. */
	readonly site?: string;
	readonly archive?: string;
	readonly datePublished?: string;
	readonly author?: string;
	readonly inLanguage?: string;
	readonly summary?: string;
	readonly basedOn?: string;
	readonly cautions: readonly string[];
	/** The account of the page that is open: named as such and never offered as its own alternative. */
	readonly reading: boolean;
	/** The dataset that tells of it, where that is another one than the card's. */
	readonly from?: string;
}

export interface PositionView {
	readonly speaker: string;
	readonly speakerRef?: EntityRef;
	readonly text: string;
	readonly quote?: string;
	/** In brief: without summary, origin and cautions, and its source without descriptor and evidence. */
	readonly account: AccountView;
}

export interface QuestionView {
	readonly ref: EntityRef;
	readonly text: string;
	readonly kind: 'contradiction' | 'numbers' | 'wording' | 'one-sided';
	readonly positions: readonly PositionView[];
	/** Accounts that say nothing on it, in brief. */
	readonly silent: readonly AccountView[];
	/** The dataset that asks, where that is another one than the card's. */
	readonly from?: string;
}

/** What another dataset says otherwise of the same actor or event; no more than its name where it says the same. */
export interface OtherSaying {
	readonly ref: EntityRef;
	readonly dataset: DatasetLabel;
	readonly name?: string;
	readonly startDate?: string;
	readonly endDate?: string;
	readonly locations?: readonly string[];
	readonly roles?: readonly RoleView[];
	readonly description?: string;
}

/** Accounts of one source group, most recent last; groups without a name come last. */
export interface AccountGroupView {
	readonly id: string;
	readonly name: string;
	readonly description?: string;
	readonly accounts: readonly AccountView[];
}

export interface EventLink {
	readonly ref: EntityRef;
	readonly name: string;
	readonly startDate?: string;
	readonly endDate?: string;
}

export interface ActorLink {
	readonly ref: EntityRef;
	readonly name: string;
}

/** How the open page is placed: as a known account, as a page of a known source, or neither. */
export type Reading =
	| { readonly as: 'account'; readonly account: AccountView }
	| { readonly as: 'source'; readonly source: SourceView }
	| undefined;

export interface EventCard extends Spoken {
	readonly kind: 'event';
	readonly ref: EntityRef;
	/** The one whose words these are. */
	readonly dataset: DatasetLabel;
	/** Others that know it. */
	readonly further: readonly OtherSaying[];
	readonly name: string;
	readonly startDate?: string;
	readonly endDate?: string;
	readonly locations: readonly string[];
	readonly participants: readonly ActorLink[];
	readonly parent?: EventLink;
	readonly children: readonly EventLink[];
	readonly description?: string;
	readonly reading: Reading;
	/** Sharpest first. */
	readonly questions: readonly QuestionView[];
	/** Without the account being read. */
	readonly others: readonly AccountGroupView[];
}

export interface RoleView {
	readonly title: string;
	readonly startDate?: string;
	readonly endDate?: string;
}

export interface ActorCard extends Spoken {
	readonly kind: 'actor';
	readonly ref: EntityRef;
	/** The one whose words these are. */
	readonly dataset: DatasetLabel;
	/** Others that know it. */
	readonly further: readonly OtherSaying[];
	readonly type: 'Person' | 'Organization' | 'Place';
	readonly name: string;
	readonly description?: string;
	/** Roles held on the article's date; on today's when the page gives none. */
	readonly roles: readonly RoleView[];
	readonly rolesAt: { readonly date: string; readonly from: 'article' | 'today' };
	/** Events that this actor took part in: those found on the page first. */
	readonly events: readonly (EventLink & { readonly onPage: boolean })[];
	/** What the actor says in accounts, by question. */
	readonly statements: readonly { readonly question: string; readonly position: PositionView }[];
	readonly others: readonly AccountGroupView[];
	readonly reading: Reading;
}

export type Card = EventCard | ActorCard;

/** One event of the story, with what the popup and the badge say about it. */
export interface StoryView extends EventLink {
	readonly score: number;
	readonly otherAccounts: number;
	readonly questions: number;
}

/** A piece of text with the parts that answered the query. Ranges are UTF-16, in order, without overlap. */
export interface Matched {
	readonly text: string;
	readonly ranges: readonly (readonly [start: number, end: number])[];
}

export interface SearchHit extends Spoken {
	readonly ref: EntityRef;
	readonly kind: 'actor' | 'event' | 'account' | 'source';
	readonly type?: 'Person' | 'Organization' | 'Place';
	/** The form that answered the query ("Мединский"). */
	readonly matched: Matched;
	/** Its name in the reader's language, when that is another text. */
	readonly name?: string;
	/** Role, place, source. */
	readonly detail?: string;
	readonly date?: string;
	/** Of an event that goes on for some time. */
	readonly endDate?: string;
	/** The place in an account's summary that answered, where its headline does not. */
	readonly excerpt?: Matched;
	/** Of an account or source: what it can be filtered by. */
	readonly source?: string;
	readonly group?: string;
	readonly inLanguage: readonly string[];
	readonly accounts: number;
	readonly dataset: DatasetLabel;
	/** The greater, the better; comparable within one answer. */
	readonly score: number;
}

/** A query that would find something, where this one finds nothing. */
export interface Instead {
	readonly query: string;
	/** `name`: a name close to what was typed; `fewer`: the same with less asked for. */
	readonly as: 'name' | 'fewer';
}

export interface SearchAnswer {
	/** The best first. */
	readonly hits: readonly SearchHit[];
	/** Only where there are no hits. */
	readonly instead: readonly Instead[];
}

/** What a search result opens to. Accounts and sources have no card in the page. */
export type Detail =
	| Card
	| (Spoken & {
			readonly kind: 'account';
			readonly account: AccountView;
			readonly dataset: DatasetLabel;
			readonly about: readonly EventLink[];
			readonly positions: readonly { readonly question: string; readonly position: PositionView }[];
	  })
	| (Spoken & {
			readonly kind: 'source';
			readonly source: SourceView;
			readonly dataset: DatasetLabel;
			readonly accounts: readonly AccountView[];
	  });

export interface DatasetCounts {
	readonly groups: number;
	readonly sources: number;
	readonly actors: number;
	readonly events: number;
	readonly accounts: number;
	readonly questions: number;
}

export interface DatasetInfo extends DatasetLabel {
	/** Its publisher's name for it, where the reader calls it otherwise. */
	readonly givenName?: string;
	/** Only names in these languages are looked for; all when absent. */
	readonly languages?: readonly string[];
	/** About what it takes on disk; older imports did not note it. */
	readonly bytes?: number;
	readonly description?: string;
	readonly license?: string;
	readonly publisher?: { readonly name: string; readonly url?: string };
	readonly homepage?: string;
	readonly counts: DatasetCounts;
	readonly enabled: boolean;
	readonly bundled: boolean;
	/** ISO 8601 date-time of the import. */
	readonly importedAt: string;
	/** The version that a roll back brings into force. */
	readonly previous?: { readonly version: string; readonly importedAt: string };
}
