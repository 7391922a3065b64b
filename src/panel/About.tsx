/** A plain name; behind it, one step away, what the dataset says of it and what backs that. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { StoryAccount, StoryGroup } from '../protocol/story.ts';
import { AccountNotes } from '../ui/cards/Notes.tsx';
import { t } from '../ui/i18n.ts';

/** Distance from the name and from the window's edges. */
const GAP = 6;

interface Props {
	readonly name: string;
	readonly children: ComponentChildren;
}

/** The browser's own popover: closed by Escape or a click beside it, above everything, focus given back. */
function About({ name, children }: Props) {
	const id = useId();
	return (
		<>
			<button type="button" class="about-name" popovertarget={id}>
				{name}
			</button>
			<div id={id} popover="auto" class="about" onToggle={(event) => placeBelow(event.currentTarget)}>
				{children}
			</div>
		</>
	);
}

function placeBelow(layer: HTMLElement): void {
	const anchor = layer.previousElementSibling?.getBoundingClientRect();
	if (anchor === undefined || !layer.matches(':popover-open')) return;
	const { width, height } = layer.getBoundingClientRect();
	const left = Math.max(GAP, Math.min(anchor.left, innerWidth - width - GAP));
	const below = anchor.bottom + GAP;
	const top = below + height <= innerHeight - GAP ? below : Math.max(GAP, anchor.top - height - GAP);
	// Boxes are told in the window's pixels, lengths of its style are enlarged with the page.
	const zoom = layer.currentCSSZoom ?? 1;
	layer.style.left = `${left / zoom}px`;
	layer.style.top = `${top / zoom}px`;
}

export function GroupName({ group: { name, description } }: { readonly group: StoryGroup }) {
	const words = name === '' ? t('card_other_outlets') : name;
	if (description === undefined) return <>{words}</>;
	return (
		<About name={words}>
			<p>{description}</p>
		</About>
	);
}

export function AccountName({ account }: { readonly account: StoryAccount }) {
	const { source, headline, inLanguage } = account;
	return (
		<About name={source.name}>
			{headline !== undefined && (
				<p class="about-headline" lang={inLanguage}>
					{headline}
				</p>
			)}
			<AccountNotes account={account} />
		</About>
	);
}
