/** The log of requests, up to date while the page is looked at: it is asked for again every few seconds. */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../protocol/send.ts';
import type { RequestLog } from '../protocol/subscriptions.ts';

const SHOWN = 100;
const AGAIN_MS = 5000;

export function useRequests(): RequestLog | undefined {
	const [log, setLog] = useState<RequestLog>();
	useEffect(() => {
		const read = () => {
			// What cannot be read now is read next time; the list of datasets says what is wrong.
			if (document.visibilityState === 'visible') ask('requests', { limit: SHOWN }).then(setLog, () => undefined);
		};
		read();
		const timer = setInterval(read, AGAIN_MS);
		document.addEventListener('visibilitychange', read);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', read);
		};
	}, []);
	return log;
}
