/**
 * Every message between the parts, one map per direction, and nothing else knows their names.
 * A message is `{ type, ...params }`; its answer is a `Reply`, because an `Error` does not survive the way.
 */
import type { PageText, StoryItem } from '../engine/types.ts';
import type { BrowsedKind, BrowseList, BrowseRow } from './browse.ts';
import type { Corrected, Correction, CorrectionScope } from './corrections.ts';
import type { DatasetChoices } from './dataset-choices.ts';
import type { OpenPage, OwnRequest, OwnState, OwnVerdict } from './own.ts';
import type { Loadable } from './parts.ts';
import type { OffReason } from './sites.ts';
import type { Story, StoryRequest } from './story.ts';
import type { RequestLog, SubscriptionView } from './subscriptions.ts';
import type {
	Card,
	DatasetInfo,
	Detail,
	EntityRef,
	Mention,
	Reading,
	SearchAnswer,
	SearchHit,
	Spoken,
	StoryView,
} from './views.ts';

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** What the page says about itself, beside its text. */
export interface PageInfo {
	readonly url: string;
	readonly canonical?: string | undefined;
	readonly title?: string | undefined;
	readonly lang?: string | undefined;
	/** ISO 8601. */
	readonly published?: string | undefined;
}

/** What marks need, and nothing that would keep them waiting. */
export interface PageDetection {
	readonly mentions: readonly Mention[];
	readonly story: readonly StoryItem[];
}

/** What popup and panel say of a page once it is marked. */
export interface PageAbout extends Spoken {
	readonly story: readonly StoryView[];
	readonly reading: Reading;
}

export type ExportFormat = 'dataset' | 'json-ld' | 'csv';

export interface ExportedFile {
	readonly name: string;
	readonly type: string;
	readonly content: string;
}

/** Content script -> background. These are all that a page may ever cause. */
export interface ContentToBackground {
	/** Finds the mentions of one page. */
	detect: { params: { page: PageInfo; blocks: PageText['blocks'] }; reply: PageDetection };
	/** The story in words, with its other accounts, and which account of it this page is. */
	about: { params: { page: PageInfo; story: readonly StoryItem[] }; reply: PageAbout };
	/** The card of one mention; `onPage` are the events found on the page. */
	card: {
		params: { refs: readonly EntityRef[]; kind: 'actor' | 'event'; page: PageInfo; onPage: readonly EntityRef[] };
		reply: Card;
	};
	/** Puts a part of ours into the frame that asks; answered once it has run. */
	load: { params: { part: Loadable }; reply: null };
	/** Is this host one of a known source's? Part of the article gate. */
	'known-source': { params: { url: string }; reply: boolean };
	/** "Not this": what was found is not marked again within the scope. Open pages are read anew. */
	correct: { params: { page: Pick<PageInfo, 'url'>; scope: CorrectionScope; corrected: Corrected }; reply: Correction };
	/** Takes a correction back. Ids cannot be guessed, so that a page can take back its own only. */
	'correction-undo': { params: { id: string }; reply: null };
	/** Opens the story panel beside the tab that asks; must follow from a click at once. */
	'open-panel': { params: Record<never, never>; reply: null };
}

/** Extension pages (popup, panel, options) -> background. */
export interface PagesToBackground {
	/** `near`: the events that the open page is about; what belongs to them comes first. */
	search: { params: { query: string; limit: number; near?: readonly EntityRef[] | undefined }; reply: SearchAnswer };
	detail: { params: { ref: EntityRef; kind: SearchHit['kind'] }; reply: Detail };
	/** What the panel shows beside a page. */
	story: { params: StoryRequest; reply: Story };
	/** All that the reader has corrected, the latest first. */
	corrections: { params: Record<never, never>; reply: readonly Correction[] };
	'correction-undo': ContentToBackground['correction-undo'];
	datasets: { params: Record<never, never>; reply: { datasets: readonly DatasetInfo[]; fromMemory: boolean } };
	'dataset-switch': { params: { id: string; enabled: boolean }; reply: null };
	'dataset-remove': { params: { id: string }; reply: null };
	/** Puts the bundled dataset back as it was shipped. */
	'dataset-restore': { params: Record<never, never>; reply: null };
	/** The dataset as format 1, as schema.org JSON-LD, or as a table for each kind of entry. */
	'dataset-export': { params: { id: string; format: ExportFormat }; reply: readonly ExportedFile[] };
	/** What the reader has chosen for it; what is left out is taken back. */
	'dataset-choices': { params: { id: string } & DatasetChoices; reply: null };
	/** The entries of one kind, sorted by id; with a query, those that it finds. */
	browse: { params: { dataset: string; kind: BrowsedKind; query: string }; reply: BrowseList };
	'browse-rows': {
		params: { dataset: string; kind: BrowsedKind; ids: readonly string[] };
		reply: readonly BrowseRow[];
	};
	/** An import worker has committed: drop what is cached. */
	'datasets-changed': { params: Record<never, never>; reply: null };
	/** The version before the last import comes into force again. */
	'dataset-rollback': { params: { id: string }; reply: null };
	/** The reader's order: who comes first speaks first. */
	'dataset-order': { params: { ids: readonly string[] }; reply: null };
	subscriptions: { params: Record<never, never>; reply: readonly SubscriptionView[] };
	/** The page has asked the browser for the right to ask this origin. */
	subscribe: { params: { url: string }; reply: SubscriptionView };
	unsubscribe: { params: { id: string }; reply: null };
	'subscription-check': { params: { id: string }; reply: SubscriptionView };
	/** The reader's own dataset. */
	own: { params: Record<never, never>; reply: OwnState };
	/** What would come of a change: problems at their fields, or the card as it would be. */
	'own-check': { params: { request: OwnRequest }; reply: OwnVerdict };
	'own-save': { params: { request: OwnRequest }; reply: OwnState };
	/** Takes the last change back. */
	'own-undo': { params: Record<never, never>; reply: OwnState };
	/** JSON Lines of what the own dataset adds to another one. */
	'own-patch': { params: { dataset: string }; reply: string };
	/** What the page of a tab fills into the form about it. */
	'own-page': { params: { tab: number }; reply: OpenPage };
	/** What was ever asked of the network. */
	requests: { params: { limit: number }; reply: RequestLog };
}

/** Extension pages and background -> the content script of one tab (top frame). */
export interface ToContent {
	/** What the popup says of this page. */
	page: { params: Record<never, never>; reply: PageStatus };
	/** Datasets or switches have changed: read the page again. */
	refresh: { params: Record<never, never>; reply: null };
	/** Read this page, though the rule for new sites leaves it out. */
	read: { params: Record<never, never>; reply: null };
	/** Open the card of the mark that follows or precedes, with the focus in it. */
	step: { params: { to: Step }; reply: null };
}

export type Step = 'next' | 'previous';

export interface PageStatus extends Spoken {
	readonly host: string;
	/** `off`: left alone, `off` below says why; `not-article`: the gate stayed shut. */
	readonly state: 'off' | 'not-article' | 'working' | 'ready' | 'failed';
	readonly off?: OffReason;
	/** With `ready`: why no card can be shown. */
	readonly error?: string;
	/** How many the reader is to see. */
	readonly mentions: number;
	readonly story: readonly StoryView[];
	readonly reading: Reading;
}

export type Params<M, T extends keyof M> = M[T] extends { params: infer P } ? P : never;
export type Answer<M, T extends keyof M> = M[T] extends { reply: infer R } ? R : never;
