/** "Something stored has changed", told to every open page of the extension, wherever it was changed. */

const CHANNEL = 'counterpoint-changes';

export function tellChange(): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(null);
	channel.close();
}

/** Calls back at every change, until the function that is returned is called. */
export function onChange(run: () => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = run;
	return () => channel.close();
}
