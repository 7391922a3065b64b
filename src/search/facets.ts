/** What an answer can be narrowed by, counted; and when its dated results lie. Pure. */
import type { FilterKey } from '../protocol/query.ts';
import type { SearchHit } from '../protocol/views.ts';

export type FacetKey = Extract<FilterKey, 'kind' | 'source' | 'group' | 'language' | 'dataset' | 'year'>;

export interface FacetValue {
	/** As a filter has it. */
	readonly value: string;
	readonly label: string;
	readonly count: number;
}

export interface Facet {
	readonly key: FacetKey;
	readonly values: readonly FacetValue[];
}

type Pick = (hit: SearchHit) => readonly (readonly [value: string, label: string])[];

const same = (text: string | undefined) => (text === undefined ? [] : [[text, text] as const]);

const PICKS: Readonly<Record<FacetKey, Pick>> = {
	kind: ({ kind, type }) => same(type ?? kind),
	group: ({ group }) => same(group),
	source: ({ source }) => same(source),
	language: ({ inLanguage }) => [...new Set(inLanguage.map((tag) => tag.split('-')[0] ?? tag))].flatMap(same),
	dataset: ({ dataset }) => [[dataset.id, dataset.name]],
	year: ({ date }) => same(date?.slice(0, 4)),
};

/** Facets with a choice in them, their values by how often they occur; years the latest first. */
export function facetsOf(hits: readonly SearchHit[]): readonly Facet[] {
	return (Object.keys(PICKS) as FacetKey[]).flatMap((key) => {
		const found = new Map<string, { label: string; count: number }>();
		for (const [value, label] of hits.flatMap(PICKS[key])) {
			const known = found.get(value);
			if (known === undefined) found.set(value, { label, count: 1 });
			else known.count += 1;
		}
		if (found.size < 2) return [];
		const values = [...found].map(([value, rest]) => ({ value, ...rest }));
		values.sort((a, b) => (key === 'year' ? b.value.localeCompare(a.value) : b.count - a.count));
		return [{ key, values }];
	});
}

export interface Month {
	/** `2025-06`. */
	readonly month: string;
	readonly count: number;
}

/** Months with results, from the first to the last; empty months between are left out. */
export function monthsOf(hits: readonly SearchHit[]): readonly Month[] {
	const counts = new Map<string, number>();
	for (const { date } of hits) {
		const month = date?.slice(0, 7);
		if (month?.length === 7) counts.set(month, (counts.get(month) ?? 0) + 1);
	}
	return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => a.month.localeCompare(b.month));
}

/** The month behind one, for `before:`. */
export function nextMonth(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The latest first; what has no date comes last, in the order it came. */
export function byDate(hits: readonly SearchHit[]): readonly SearchHit[] {
	return [...hits].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
