/** The search as state: the query, its answer, and which hit is active. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../../protocol/send.ts';
import type { EntityRef, Instead, SearchAnswer, SearchHit } from '../../protocol/views.ts';
import { latest } from './latest.ts';
import { groupHits, type HitGroup, isListKey, moveActive, NONE } from './list.ts';

export interface SearchState {
	readonly query: string;
	/** The query that the hits or `error` belong to; undefined before the first answer. */
	readonly answered: string | undefined;
	/** As answered: the best first. */
	readonly ranked: readonly SearchHit[];
	readonly instead: readonly Instead[];
	readonly active: number;
	readonly error: string | undefined;
}

export interface SearchHandle extends SearchState {
	readonly groups: readonly HitGroup[];
	/** The hits in the order in which they are shown. */
	readonly hits: readonly SearchHit[];
	readonly type: (query: string) => void;
	/** True when the key moved the active option. */
	readonly press: (key: string) => boolean;
	readonly retry: () => void;
}

const EMPTY: SearchState = {
	query: '',
	answered: undefined,
	ranked: [],
	instead: [],
	active: NONE,
	error: undefined,
};

export interface SearchOptions {
	readonly limit: number;
	readonly first?: string;
	/** The events that the open page is about. */
	readonly near?: readonly EntityRef[];
	/** The order in which hits are shown; by default groups of one kind. */
	readonly arrange?: (hits: readonly SearchHit[]) => readonly HitGroup[];
}

export function useSearch({ limit, first = '', near = [], arrange = groupHits }: SearchOptions): SearchHandle {
	const [state, setState] = useState<SearchState>({ ...EMPTY, query: first });
	const options = useRef({ near, arrange });
	options.current = { near, arrange };
	const questions = useMemo(
		() =>
			latest((query: string) => ask('search', { query, limit, near: options.current.near.slice(0, 50) }), {
				onAnswer: (query, answer) => setState((now) => answeredWith(now, query, answer)),
				onError: (query, { message }) =>
					setState(({ query: now }) => ({ ...EMPTY, query: now, answered: query, error: message })),
			}),
		[limit],
	);
	useEffect(() => questions.drop, [questions]);
	useEffect(() => {
		if (first.trim() !== '') questions.ask(first.trim());
	}, [questions, first]);

	// Another order of the same answer asks nothing anew.
	const groups = useMemo(() => arrange(state.ranked), [state.ranked, arrange]);
	const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
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
		groups,
		hits,
		type,
		press: (key) => {
			if (!isListKey(key) || hits.length === 0) return false;
			setState((now) => ({ ...now, active: moveActive(now.active, hits.length, key) }));
			return true;
		},
		retry: () => questions.ask(state.query.trim()),
	};
}

function answeredWith({ query: now }: SearchState, query: string, { hits, instead }: SearchAnswer): SearchState {
	return { ...EMPTY, query: now, answered: query, ranked: hits, instead, active: hits.length > 0 ? 0 : NONE };
}
