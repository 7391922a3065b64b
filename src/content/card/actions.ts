/** What the reader can have done from the card, beside reading it. */
import { aliasOf, type CorrectionScope } from '../../protocol/corrections.ts';
import { MOST_REFS, shortText } from '../../protocol/limits.ts';
import { ask } from '../../protocol/send.ts';
import { siteOf } from '../../protocol/sites.ts';
import type { Mention } from '../../protocol/views.ts';

/** The site that a correction can be kept for; none outside of the web, as on the welcome page. */
export function siteHere(): string | undefined {
	return location.protocol.startsWith('http') ? siteOf(location.hostname) : undefined;
}

export interface Taken {
	readonly mention: Mention;
	readonly words: string;
	/** What it was taken for. */
	readonly name: string;
}

/** Answers with the id to take it back by. */
export async function correct({ mention, words, name }: Taken, scope: CorrectionScope): Promise<string> {
	const { kind, refs } = mention;
	const corrected = { kind, refs: refs.slice(0, MOST_REFS), alias: aliasOf(mention), text: shortText(words), name };
	return (await ask('correct', { page: { url: shortText(location.href) }, scope, corrected })).id;
}

export async function takeBack(id: string): Promise<void> {
	await ask('correction-undo', { id });
}

export async function openPanel(): Promise<void> {
	await ask('open-panel', {});
}
