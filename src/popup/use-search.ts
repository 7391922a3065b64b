/** The search as state: the query, its answer, and which hit is active. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../protocol/send.ts';
import type { SearchHit } from '../protocol/views.ts';
import { latest } from './latest.ts';
import { groupHits, type HitGroup, isListKey, moveActive, NONE } from './list.ts';

/** Enough to scroll through, few enough to draw while typing. */
const LIMIT = 40;

export interface SearchState {
	readonly query: string;
	/** The query that `groups` or `error` belong to; undefined before the first answer. */
	readonly answered: string | undefined;
	readonly groups: readonly HitGroup[];
	/** The hits in the order in which they are shown. */
	readonly hits: readonly SearchHit[];
	readonly active: number;
	readonly error: string | undefined;
}

export interface SearchHandle extends SearchState {
	readonly type: (query: string) => void;
	/** True when the key moved the active option. */
	readonly press: (key: string) => boolean;
	readonly retry: () => void;
}

const EMPTY: SearchState = { query: '', answered: undefined, groups: [], hits: [], active: NONE, error: undefined };

export function useSearch(): SearchHandle {
	const [state, setState] = useState(EMPTY);
	const questions = useMemo(
		() =>
			latest((query: string) => ask('search', { query, limit: LIMIT }), {
				onAnswer: (query, found) => {
					const groups = groupHits(found.hits);
					const hits = groups.flatMap((group) => group.hits);
					const active = hits.length > 0 ? 0 : NONE;
					setState((now) => ({ ...now, answered: query, groups, hits, active, error: undefined }));
				},
				onError: (query, { message }) =>
					setState((now) => ({ ...now, answered: query, groups: [], hits: [], active: NONE, error: message })),
			}),
		[],
	);
	useEffect(() => questions.drop, [questions]);
	// An empty question has the background made ready before the first key.
	useEffect(() => void ask('search', { query: '', limit: 1 }).catch(() => undefined), []);

	const type = (query: string) => {
		const words = query.trim();
		if (words === '') {
			questions.drop();
			setState({ ...EMPTY, query });
			return;
		}
		setState((now) => ({ ...now, query }));
		if (words !== state.query.trim()) questions.ask(words);
	};
	return {
		...state,
		type,
		press: (key) => {
			if (!isListKey(key) || state.hits.length === 0) return false;
			setState((now) => ({ ...now, active: moveActive(now.active, now.hits.length, key) }));
			return true;
		},
		retry: () => questions.ask(state.query.trim()),
	};
}
