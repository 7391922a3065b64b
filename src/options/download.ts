/** Hands a text to the browser as a file to save. */

/** Long enough for the browser to have begun reading, after which the text need not stay in memory. */
const KEPT_MS = 60_000;

export function download(fileName: string, json: string): void {
	const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = fileName;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
