/** The reader's own dataset as state, and the changes made to it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OwnRequest, OwnState } from '../../protocol/own.ts';
import { ask } from '../../protocol/send.ts';

export interface OwnHandle {
	readonly state: OwnState | undefined;
	readonly error: string | undefined;
	/** Answers whether it was saved. */
	readonly save: (request: OwnRequest) => Promise<boolean>;
	readonly undo: () => Promise<boolean>;
}

export function useOwn(onChanged: () => Promise<void>): OwnHandle {
	const [state, setState] = useState<OwnState>();
	const [error, setError] = useState<string>();
	const run = useCallback(async (action: Promise<OwnState>): Promise<boolean> => {
		try {
			setState(await action);
			setError(undefined);
			return true;
		} catch (failure) {
			setError(failure instanceof Error ? failure.message : String(failure));
			return false;
		}
	}, []);
	useEffect(() => void run(ask('own', {})), [run]);
	const change = async (action: Promise<OwnState>) => {
		const done = await run(action);
		if (done) await onChanged();
		return done;
	};
	return {
		state,
		error,
		save: (request) => change(ask('own-save', { request })),
		undo: () => change(ask('own-undo', {})),
	};
}
