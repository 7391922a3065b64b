/** Loads what a result opens to. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../protocol/send.ts';
import type { Detail } from '../../protocol/views.ts';
import type { Target } from './targets.ts';

export type DetailState =
	| { readonly at: 'loading' }
	| { readonly at: 'shown'; readonly detail: Detail }
	| { readonly at: 'failed'; readonly error: string };

export function useDetail({ ref, kind }: Target): DetailState & { readonly retry: () => void } {
	const { dataset, id } = ref;
	const [state, setState] = useState<DetailState>({ at: 'loading' });
	const [attempt, setAttempt] = useState(0);
	useEffect(() => {
		let stopped = false;
		const show = (next: DetailState) => {
			if (!stopped) setState(next);
		};
		ask('detail', { ref: { dataset, id }, kind }).then(
			(detail) => show({ at: 'shown', detail }),
			(error: unknown) => show({ at: 'failed', error: error instanceof Error ? error.message : String(error) }),
		);
		return () => {
			stopped = true;
		};
	}, [dataset, id, kind, attempt]);
	const retry = useCallback(() => {
		setState({ at: 'loading' });
		setAttempt((last) => last + 1);
	}, []);
	return { ...state, retry };
}
