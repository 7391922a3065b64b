/** "Not this": which mentions the reader has taken back, here, on this site or everywhere. Pure, but for making one. */
import { pageKey } from '../dataset/address.ts';
import type { StoryItem } from '../engine/index.ts';
import { aliasOf, type Corrected, type Correction, type CorrectionScope } from '../protocol/corrections.ts';
import type { PageInfo } from '../protocol/messages.ts';
import { siteOf } from '../protocol/sites.ts';
import type { EntityRef, Mention } from '../protocol/views.ts';
import { StoreError } from '../store/library.ts';

/** @throws StoreError when the page has no address of the web. */
export function newCorrection(
	{ url }: Pick<PageInfo, 'url'>,
	scope: CorrectionScope,
	corrected: Corrected,
	{ id, madeAt }: Pick<Correction, 'id' | 'madeAt'>,
): Correction {
	const where = whereOf(url, scope);
	if (where === undefined)
		throw new StoreError('This page has no address to keep a correction by. Choose "everywhere".');
	return { id, madeAt, ...corrected, scope, where };
}

/** Those that hold on a page. */
export function correctionsAt(corrections: readonly Correction[], url: string): Correction[] {
	const here = { page: whereOf(url, 'page'), site: whereOf(url, 'site'), everywhere: '' };
	return corrections.filter(({ scope, where }) => where === here[scope]);
}

/** What is left of a page's mentions and of its story: an event none of whose mentions is left is no story. */
export function withoutCorrected<M extends Mention>(
	{ mentions, story }: { readonly mentions: readonly M[]; readonly story: readonly StoryItem[] },
	corrections: readonly Correction[],
): { mentions: readonly M[]; story: readonly StoryItem[] } {
	if (corrections.length === 0) return { mentions, story };
	const isCorrected = (mention: Mention) => corrections.some((correction) => concerns(correction, mention));
	const left = mentions.filter((mention) => !isCorrected(mention));
	const gone = mentions.filter(isCorrected).flatMap(({ refs }) => refs);
	const named = left.flatMap(({ refs }) => refs);
	return {
		mentions: left,
		story: story.filter(({ ref }) => !includes(gone, ref) || includes(named, ref)),
	};
}

/** The same name for the same thing: another name of it is another matter, and so is another bearer of the name. */
function concerns({ kind, refs, alias }: Corrected, mention: Mention): boolean {
	return kind === mention.kind && alias === aliasOf(mention) && refs.some((ref) => includes(mention.refs, ref));
}

function whereOf(url: string, scope: CorrectionScope): string | undefined {
	if (scope === 'everywhere') return '';
	if (scope === 'page') return pageKey(url);
	return URL.canParse(url) ? siteOf(new URL(url).hostname) || undefined : undefined;
}

function includes(refs: readonly EntityRef[], { dataset, id }: EntityRef): boolean {
	return refs.some((ref) => ref.dataset === dataset && ref.id === id);
}
