/** The reader's corrections as state: read, taken back, and read anew when they change. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Correction } from '../protocol/corrections.ts';
import { ask } from '../protocol/send.ts';
import { useChanges } from './use-changes.ts';

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
	}, [read]);
	useChanges(read);
	const undo = useCallback(
		async ({ id }: Correction) => {
			await ask('correction-undo', { id });
			await read();
		},
		[read],
	);
	return { corrections, error, undo };
}
