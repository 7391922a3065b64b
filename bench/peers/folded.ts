/** Folding that peers get for free: aliases and text come to them small and without diacritics. */

export function folded(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
}
