/** What goes into the engine and what comes out. Offsets are UTF-16 units of the original text. */

/** A dataset's entry, as the engine names it. */
export interface EntityRef {
	readonly dataset: string;
	readonly id: string;
}

/** One page: its prose as blocks (paragraphs, headings) and what it says about itself. */
export interface PageText {
	readonly blocks: readonly string[];
	/** BCP 47; when absent it is guessed from the script and letters of the text. */
	readonly lang?: string | undefined;
	/** ISO 8601 date or date-time of publication. */
	readonly published?: string | undefined;
	readonly url?: string | undefined;
	readonly title?: string | undefined;
}

/** A place in the page's text. */
export interface Span {
	readonly block: number;
	readonly start: number;
	readonly end: number;
}

/** Why a mention is what it is said to be; "Why this?" is rendered from these. */
export type Evidence =
	| {
			readonly type: 'alias';
			/** The alias as the dataset writes it. */
			readonly alias: string;
			readonly strength: 'strong' | 'weak';
			readonly kind: string;
			/** `base`: as written; `inflected`: by a rule of the language; `initials`: a given name cut to its initial. */
			readonly form: 'base' | 'inflected' | 'initials';
			/** Whose phrase for the event it is: ids of actors, and their names where it is shown. */
			readonly usedBy?: readonly string[];
	  }
	| { readonly type: 'full-name'; readonly text: string; readonly span: Span }
	| { readonly type: 'cue'; readonly text: string; readonly span: Span }
	| { readonly type: 'co-mention'; readonly ref: EntityRef; readonly text: string; readonly span: Span }
	/** The event's head word ("talks", "переговоры"). */
	| { readonly type: 'head'; readonly text: string; readonly span: Span }
	/** What stands near the head and ties it to the event. */
	| {
			readonly type: 'anchor';
			readonly role: 'location' | 'participant' | 'cue';
			readonly text: string;
			readonly span: Span;
	  }
	| { readonly type: 'ordinal'; readonly value: number; readonly text: string; readonly span: Span }
	| {
			readonly type: 'date';
			/**
			 * `in-text`: a date written near; `relative`: a day counted from the article's own ("yesterday", "on Thursday");
			 * `ahead`: said to be planned or the next one on the article's date; `published`: nearness to the article's date;
			 * `role`: an office held on that date.
			 */
			readonly rule: 'in-text' | 'relative' | 'ahead' | 'published' | 'role';
			readonly date: string;
			readonly days?: number;
			/** The date as the text writes it. */
			readonly text?: string;
			readonly span?: Span;
	  }
	/** The siblings could not be told apart, so their parent is the answer. */
	| { readonly type: 'series'; readonly among: readonly string[] };

export interface Mention extends Span {
	readonly kind: 'actor' | 'event';
	/** One reference per dataset that knows this actor or event. */
	readonly refs: readonly EntityRef[];
	/** 0 to 1. */
	readonly confidence: number;
	/** False for entries the dataset does not want marked (countries, capitals, agencies). */
	readonly marked: boolean;
	readonly evidence: readonly Evidence[];
}

/** An event that the whole page is about; `score` is comparable within one page only. */
export interface StoryItem {
	readonly ref: EntityRef;
	readonly score: number;
}

export interface Detection {
	readonly mentions: readonly Mention[];
	readonly story: readonly StoryItem[];
}
