/** Where the active option of the result list goes: pure, so that the keyboard can be tested without a browser. */
import type { SearchHit } from '../../protocol/views.ts';

/** No option is active. */
export const NONE = -1;

const LIST_KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'] as const;
export type ListKey = (typeof LIST_KEYS)[number];

export function isListKey(key: string): key is ListKey {
	return LIST_KEYS.some((known) => known === key);
}

/** Up and Down go round at the ends, as a reader who overshoots expects to come back. */
export function moveActive(active: number, size: number, key: ListKey): number {
	if (size === 0) return NONE;
	switch (key) {
		case 'ArrowDown':
			return active >= size - 1 ? 0 : active + 1;
		case 'ArrowUp':
			return active <= 0 ? size - 1 : active - 1;
		case 'Home':
			return 0;
		case 'End':
			return size - 1;
	}
}

export type HitLabel = 'Person' | 'Organization' | 'Place' | 'actor' | 'event' | 'account' | 'source';

export interface HitGroup {
	readonly label: HitLabel;
	readonly hits: readonly SearchHit[];
}

function hitLabel(hit: SearchHit): HitLabel {
	return hit.kind === 'actor' ? (hit.type ?? 'actor') : hit.kind;
}

/** Puts hits of one kind together; kinds stand in the order of their best hit, so the best hit of all stays first. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
	const groups = new Map<HitLabel, SearchHit[]>();
	for (const hit of hits) {
		const label = hitLabel(hit);
		const group = groups.get(label);
		if (group === undefined) groups.set(label, [hit]);
		else group.push(hit);
	}
	return [...groups].map(([label, members]) => ({ label, hits: members }));
}
