/**
 * Marks in the page, as CSS Custom Highlights: the page's DOM stays as it is. Three Highlight objects with many
 * ranges; `marks.css` has their rules. The ranges are static, since live ones cost on every mutation of a page;
 * whoever sees the text change has them made anew.
 */
import type { PageDetection } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Mention } from '../protocol/views.ts';
import { rangeOf, type TextBlock } from './article/text-model.ts';
import type { Scheme } from './scheme.ts';

export interface Mark {
	readonly mention: Mention;
	readonly range: StaticRangeInit;
}

export function sameMark(a: Mark, b: Mark): boolean {
	return a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;
}

const KINDS = ['actor', 'event', 'active'] as const;
type Kind = (typeof KINDS)[number];

const PRIORITY: Record<Kind, number> = { actor: 0, event: 1, active: 2 };

/** What the reader has chosen about which mentions are marked. */
export type MarkRule = Pick<Settings, 'actors' | 'events' | 'unmarked'>;
type Style = Settings['markStyle'];
/** With `none` there is nothing to show. */
export type ShownStyle = Exclude<Style, 'none'>;

/** A common name of an actor or event, in whichever datasets it stands. */
function mentionKey({ kind, refs }: Pick<Mention, 'kind' | 'refs'>): string {
	return `${kind} ${refs.map(({ dataset, id }) => `${dataset}/${id}`).join(' ')}`;
}

/**
 * The mentions that the reader is to see. Countries, capitals and agencies are in any news: they come in when they are
 * asked for, and then only where the page is about something that the datasets know.
 */
export function shownMentions(
	{ mentions, story }: Pick<PageDetection, 'mentions' | 'story'>,
	{ unmarked }: Pick<MarkRule, 'unmarked'>,
): readonly Mention[] {
	return unmarked !== 'none' && story.length > 0 ? mentions : mentions.filter(({ marked }) => marked);
}

/** The shown mentions that are marked, with their place in the page: by default the first of each actor and event. */
export function chooseMarks(mentions: readonly Mention[], blocks: readonly TextBlock[], rule: MarkRule): Mark[] {
	const seen = new Set<string>();
	const marks: Mark[] = [];
	for (const mention of mentions) {
		if (countOf(mention, rule) === 'first') {
			const key = mentionKey(mention);
			if (seen.has(key)) continue;
			seen.add(key);
		}
		const block = blocks[mention.block];
		const range = block && rangeOf(block, mention.start, mention.end);
		if (range !== undefined) marks.push({ mention, range });
	}
	return marks;
}

function countOf({ kind, marked }: Mention, { actors, events, unmarked }: MarkRule): MarkRule['unmarked'] {
	if (!marked) return unmarked;
	return kind === 'actor' ? actors : events;
}

export class MarkLayer {
	private readonly highlights: Record<Kind, Highlight>;
	/** Which of the palettes of `marks.css`. */
	private look = lookOf('light', 'tint');
	private shown = false;

	/** Each document has a registry of its own, which takes objects of its own window. */
	constructor(private readonly view: Window & typeof globalThis) {
		this.highlights = { actor: new view.Highlight(), event: new view.Highlight(), active: new view.Highlight() };
		for (const kind of KINDS) this.highlights[kind].priority = PRIORITY[kind];
	}

	/** Takes all marks away; those that `add` brings have this look. */
	begin(scheme: Scheme, style: ShownStyle): void {
		const look = lookOf(scheme, style);
		if (look !== this.look) this.unregister();
		this.look = look;
		for (const kind of KINDS) this.highlights[kind].clear();
		this.shown = true;
		this.register();
	}

	add({ mention, range }: Mark): void {
		this.highlights[mention.kind].add(new this.view.StaticRange(range));
	}

	/** Draws attention to one place: the mark whose card is open, the mention that the panel shows; none when undefined. */
	activate(range: StaticRangeInit | undefined): void {
		this.highlights.active.clear();
		if (range === undefined) return;
		this.highlights.active.add(new this.view.StaticRange(range));
		this.register();
	}

	/**
	 * Chrome empties the registry when a page writes itself anew. Puts our marks back, and says no when another
	 * content script has put its own there: a newer one than this.
	 */
	keep(): boolean {
		if (!this.shown) return true;
		const registered = this.view.CSS.highlights.get(nameOf('actor', this.look));
		if (registered === undefined) this.register();
		return registered === undefined || registered === this.highlights.actor;
	}

	remove(): void {
		for (const kind of KINDS) this.highlights[kind].clear();
		this.unregister();
		this.shown = false;
	}

	private register(): void {
		for (const kind of KINDS) this.view.CSS.highlights.set(nameOf(kind, this.look), this.highlights[kind]);
	}

	private unregister(): void {
		for (const kind of KINDS) {
			const name = nameOf(kind, this.look);
			if (this.view.CSS.highlights.get(name) === this.highlights[kind]) this.view.CSS.highlights.delete(name);
		}
	}
}

/** Long, because the registry is shared with the page. */
function nameOf(kind: Kind, look: string): string {
	return `counterpoint-${kind}-${look}`;
}

function lookOf(scheme: Scheme, style: Style): string {
	return style === 'underline' ? `${scheme}-${style}` : scheme;
}
