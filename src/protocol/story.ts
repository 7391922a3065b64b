/** What the story panel shows beside a page: its events, what accounts say on them and who tells them, in plain data. */
import type { PageInfo } from './messages.ts';
import type { AccountView, DatasetLabel, EntityRef, EventLink, Languages, QuestionView, Reading } from './views.ts';

export interface StoryRequest {
	readonly page: PageInfo;
	/** The events that the page is about, the likeliest first. */
	readonly story: readonly EntityRef[];
	/** What else the page names, each once, to be called by its name. */
	readonly named: readonly NamedRef[];
}

export interface NamedRef {
	readonly kind: 'actor' | 'event';
	readonly ref: EntityRef;
}

/** `story`: the page is about it; `part`: below such a one; `series`: above it; `beside`: another part of its series. */
export type StoryRole = 'story' | 'part' | 'series' | 'beside';

export interface StoryEvent extends EventLink {
	readonly role: StoryRole;
	readonly parent?: EventLink;
	readonly locations: readonly string[];
	readonly description?: string;
}

export interface StoryQuestion extends QuestionView {
	readonly about: readonly EntityRef[];
}

export interface StoryAccount extends AccountView {
	readonly about: readonly EntityRef[];
}

/** A source group of the datasets. It may tell nothing of the story: that is what coverage shows. */
export interface StoryGroup {
	/** Groups of several datasets are one when they bear the same name; empty for sources without a group. */
	readonly name: string;
	readonly description?: string;
}

/** An actor or event that the page names, with what tells it from others: a role on the day, or a date. */
export interface NamedEntry extends NamedRef {
	readonly name: string;
	readonly type?: 'Person' | 'Organization' | 'Place';
	readonly detail?: string;
	readonly startDate?: string;
	readonly endDate?: string;
}

export interface Story {
	readonly languages?: Languages;
	/** Those that know the story, for "in this dataset". */
	readonly datasets: readonly DatasetLabel[];
	readonly reading: Reading;
	/** Of the story first, in the order asked for; then parts, series and what is beside it. */
	readonly events: readonly StoryEvent[];
	/** Sharpest first. */
	readonly questions: readonly StoryQuestion[];
	/** In the datasets' order. */
	readonly groups: readonly StoryGroup[];
	/** By group, in time within it; the account being read among them. */
	readonly accounts: readonly StoryAccount[];
	readonly named: readonly NamedEntry[];
}
