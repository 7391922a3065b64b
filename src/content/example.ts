/**
 * The door for the welcome page: one element of it, read, marked and given its cards by what does so in web pages.
 * Content scripts cannot run there, so the card's file is part of the page.
 */
import type { PageInfo, Step } from '../protocol/messages.ts';
import { DEFAULT_SETTINGS } from '../protocol/settings.ts';
import { within } from './article/flat-tree.ts';
import type { TextBlock } from './article/text-model.ts';
import { ArticlePage } from './article-page.ts';
import { createCard } from './card/create.tsx';

export interface MarkedExample {
	step(to: Step): void;
	stop(): void;
}

/** The reader's choices do not come into it: whoever has switched marks off still sees what they are. */
export function markExample(
	root: Element,
	about: Pick<PageInfo, 'published' | 'title'>,
	onError: (error: string | undefined) => void,
): MarkedExample {
	const page: PageInfo = { ...about, url: location.href, lang: document.documentElement.lang };
	const inRoot = within(root);
	const isInRoot = ({ element }: TextBlock) => inRoot(element);
	const example = new ArticlePage(
		DEFAULT_SETTINGS,
		{
			onFound: (_, error) => onError(error),
			onCardFile: onError,
			onRewritten: () => {},
			onSuperseded: () => {},
		},
		{
			*find(_document, _url, blocks) {
				yield;
				return { root, blocks: blocks.filter(isInRoot), page };
			},
			loadCard: async () => createCard,
		},
	);
	void example.start();
	return example;
}
