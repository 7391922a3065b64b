/** The limit: a loop that only looks at every character. */

export function charCodeLoop(blocks: readonly string[]): number {
	let sum = 0;
	for (const block of blocks) sum = (sum + sumOf(block)) | 0;
	return sum;
}

function sumOf(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
	return sum;
}
