/** The reader's corrections as state: read, taken back, and read anew when the page is looked at again. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Correction } from '../protocol/corrections.ts';
import { ask } from '../protocol/send.ts';

export interface CorrectionsHandle {
	/** Undefined until the first answer. */
	readonly corrections: readonly Correction[] | undefined;
	readonly error: string | undefined;
	readonly undo: (correction: Correction) => Promise<void>;
}

export function useCorrections(): CorrectionsHandle {
	const [corrections, setCorrections] = useState<readonly Correction[]>();
	const [error, setError] = useState<string>();
	const read = useCallback(async () => {
		try {
			setCorrections(await ask('corrections', {}));
			setError(undefined);
		} catch (failure) {
			setError(failure instanceof Error ? failure.message : String(failure));
		}
	}, []);
	useEffect(() => {
		void read();
		const look = () => {
			if (document.visibilityState === 'visible') void read();
		};
		document.addEventListener('visibilitychange', look);
		return () => document.removeEventListener('visibilitychange', look);
	}, [read]);
	const undo = useCallback(
		async ({ id }: Correction) => {
			await ask('correction-undo', { id });
			await read();
		},
		[read],
	);
	return { corrections, error, undo };
}
