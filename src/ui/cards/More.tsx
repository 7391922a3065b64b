/** The first few of a list, and a button for the rest. A class, because the hooks library is dear in the content script. */
import { Component, type ComponentChildren } from 'preact';
import { type PluralKey, t, tn } from '../i18n.ts';

interface MoreProps<T> {
	readonly items: readonly T[];
	readonly first: number;
	/** The plural message of the button. */
	readonly more: PluralKey;
	/** The list's own tag takes the items; the button follows it. */
	readonly list: (items: ComponentChildren) => ComponentChildren;
	/** Gives each item with its key. */
	readonly render: (item: T) => ComponentChildren;
}

/** Shows `first` items; one lone item more is shown rather than hidden behind a button. */
export class More<T> extends Component<MoreProps<T>, { open: boolean }> {
	override state = { open: false };

	override render({ items, first, more, list, render }: MoreProps<T>, { open }: { open: boolean }) {
		const hidden = items.length - first;
		const foldable = hidden > 1;
		return (
			<>
				{list((open || !foldable ? items : items.slice(0, first)).map(render))}
				{foldable && (
					<button type="button" class="cp-more" aria-expanded={open} onClick={() => this.setState({ open: !open })}>
						{open ? t('card_fewer') : tn(more, hidden)}
					</button>
				)}
			</>
		);
	}
}
