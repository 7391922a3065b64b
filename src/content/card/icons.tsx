/** The card's two icons, as lines in the colour of their button. */

export function CloseIcon() {
	return (
		<svg viewBox="0 0 14 14" aria-hidden="true">
			<path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />
		</svg>
	);
}

/** Filled while the card is pinned (popover.css). */
export function PinIcon() {
	return (
		<svg viewBox="0 0 14 14" aria-hidden="true">
			<path d="M4.5 1.5h5l-.7 4.2 2.2 2.3H3l2.2-2.3zM7 8v5" />
		</svg>
	);
}
