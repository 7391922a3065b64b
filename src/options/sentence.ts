/** An error's text as a sentence, so that another can follow it. */
export function sentence(text: string): string {
	const trimmed = text.trim();
	return trimmed === '' || /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
