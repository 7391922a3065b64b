/** Looking through a dataset as state: the ids that a query finds, and the rows in view, asked for a page at a time. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { BrowsedKind, BrowseList, BrowseRow } from '../protocol/browse.ts';
import { ask } from '../protocol/send.ts';
import { pagesToAsk } from './browse-pages.ts';

export interface BrowseHandle {
	/** Undefined until the first answer. */
	readonly list: BrowseList | undefined;
	readonly rowAt: (index: number) => BrowseRow | undefined;
	readonly error: string | undefined;
}

/** Pages that are on their way at once. What is scrolled past meanwhile is not asked for: the next is what is in view then. */
const MOST_ASKED = 2;

/** After the last key; shorter than a pause for reading. */
const PAUSE_MS = 150;

export function useBrowse(
	dataset: string,
	kind: BrowsedKind,
	query: string,
	[first, last]: readonly [first: number, last: number],
): BrowseHandle {
	const [list, setList] = useState<{ readonly key: string; readonly value: BrowseList }>();
	/** Grows with what is scrolled through, so that it is never copied. */
	const rows = useRef(new Map<string, BrowseRow>());
	const [arrivals, redraw] = useReducer((times: number) => times + 1, 0);
	const [error, setError] = useState<string>();
	const asked = useRef(new Set<string>());
	const underWay = useRef(0);
	const key = `${dataset} ${kind} ${query.trim()}`;

	useEffect(() => {
		let current = true;
		const fetchIds = async () => {
			try {
				const value = await ask('browse', { dataset, kind, query });
				if (!current) return;
				asked.current = new Set();
				setList({ key, value });
				setError(undefined);
			} catch (failure) {
				if (current) setError(failure instanceof Error ? failure.message : String(failure));
			}
		};
		const timer = setTimeout(() => void fetchIds(), query === '' ? 0 : PAUSE_MS);
		return () => {
			current = false;
			clearTimeout(timer);
		};
	}, [dataset, kind, query, key]);
	useEffect(() => {
		rows.current = new Map();
	}, [dataset, kind]);

	const ids = list?.value.ids;
	useEffect(() => {
		if (ids === undefined || list?.key !== key) return;
		for (const [from, to] of pagesToAsk(first, last, ids.length)) {
			const mark = `${key} ${from}`;
			if (asked.current.has(mark) || underWay.current >= MOST_ASKED) continue;
			asked.current.add(mark);
			underWay.current += 1;
			const into = rows.current;
			void ask('browse-rows', { dataset, kind, ids: ids.slice(from, to) })
				.then(
					(found) => {
						for (const row of found) into.set(row.id, row);
					},
					(failure: unknown) => setError(failure instanceof Error ? failure.message : String(failure)),
				)
				.finally(() => {
					underWay.current -= 1;
					redraw(undefined);
				});
		}
	}, [dataset, kind, ids, list?.key, key, first, last, arrivals]);

	return {
		list: list?.key === key || query !== '' ? list?.value : undefined,
		rowAt: (index) => {
			const id = ids?.[index];
			return id === undefined ? undefined : rows.current.get(id);
		},
		error,
	};
}
