/** What a language's table says about events: its words in base forms, parted by blanks. */

export type HeadClass =
	| 'talks'
	| 'meeting'
	| 'call'
	| 'exchange'
	| 'ceasefire'
	| 'document'
	| 'terms'
	| 'statement'
	| 'strike'
	| 'operation'
	| 'visit'
	| 'war'
	| 'election'
	| 'sanctions';

export interface EventWords {
	/** Head words by class; words that only exist in the plural stand in it, others in both where the plural is irregular. */
	readonly heads: Readonly<Record<HeadClass, string>>;
	/** Heads that also stand in many other phrases ("to strike", "list"): they need two kinds of anchors. */
	readonly vague: string;
	/** "round": the head that takes its meaning from what it is a round of. */
	readonly round: string;
	/** "first", "second", ... in the order of their numbers. */
	readonly ordinals: readonly string[];
	/** Words between an ordinal or a year and its head that do not change which event is meant. */
	readonly qualifiers: string;
	/** What makes an event the one that comes after those that were: "next", "new", "another". */
	readonly next: string;
	/** Words on either side of a head that say that it is ahead or was only meant to be: "planned", "postponed". */
	readonly planned: string;
	/** The same of words that only say so behind it, since before it they belong to other verbs: "will". */
	readonly modals: string;
	/** "after", "в ходе", where there is no article: the bare head behind them is one that the reader knows of. */
	readonly occasions: string;
	/** "those", "эти": the head behind them was named before. */
	readonly demonstratives: string;
	/** "its", "свой": the head behind them belongs to somebody named before. */
	readonly possessives: string;
}

/** What a word is beside or as a head. */
export type WordKind = 'qualifiers' | 'next' | 'planned' | 'modals' | 'occasions' | 'demonstratives' | 'possessives';
export type Role = 'head' | 'ordinal' | 'vague' | 'round' | WordKind;
