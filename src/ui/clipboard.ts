/** Copying text, in answer to a click: pages without https have no clipboard, and some forbid it to their frames. */

/** @throws Error when the browser lets nothing be copied. */
export async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		copyByEvent(text);
	}
}

/** The older way; the page is not told of it. */
function copyByEvent(text: string): void {
	let done = false;
	const fill = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		event.stopImmediatePropagation();
		done = event.clipboardData !== null;
	};
	addEventListener('copy', fill, { capture: true });
	document.execCommand('copy');
	removeEventListener('copy', fill, { capture: true });
	if (!done) throw new Error('The browser let nothing be copied.');
}
