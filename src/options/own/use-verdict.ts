/** What would come of what stands in a form: asked a moment after the last key, and only the last answer counts. */
import { useEffect, useState } from 'preact/hooks';
import type { OwnRequest, OwnVerdict } from '../../protocol/own.ts';
import { ask } from '../../protocol/send.ts';

const AFTER_MS = 200;

export interface VerdictHandle {
	readonly verdict: OwnVerdict | undefined;
	/** Of what stands there now, without waiting. */
	readonly judge: () => Promise<OwnVerdict>;
}

export function useVerdict(request: OwnRequest): VerdictHandle {
	const [verdict, setVerdict] = useState<OwnVerdict>();
	const written = JSON.stringify(request);
	useEffect(() => {
		let stale = false;
		const timer = setTimeout(() => {
			ask('own-check', { request: JSON.parse(written) as OwnRequest }).then(
				(answer) => {
					if (!stale) setVerdict(answer);
				},
				// Saving tells what is wrong; a preview that does not come is no news.
				() => undefined,
			);
		}, AFTER_MS);
		return () => {
			stale = true;
			clearTimeout(timer);
		};
	}, [written]);
	const judge = async () => {
		const answer = await ask('own-check', { request });
		setVerdict(answer);
		return answer;
	};
	return { verdict, judge };
}
