/** Gives files to the browser to save. */

/** By then the browser has begun reading, after which the text need not stay in memory. */
const KEPT_MS = 60_000;

export function download({ name, type, content }: { name: string; type: string; content: string | Blob }): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
