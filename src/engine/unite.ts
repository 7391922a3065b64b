/** Uniting the mentions of several datasets: actors and events with a common `sameAs` are one to the reader. */
import type { Lexicon } from './lexicon/open.ts';
import type { Mention } from './types.ts';

interface Found {
	readonly lexicon: Lexicon;
	readonly mentions: readonly Mention[];
}

/** Earlier datasets win where two claim overlapping text and cannot be united. */
export function unite(found: readonly Found[]): Mention[] {
	const [only] = found;
	if (found.length <= 1) return [...(only?.mentions ?? [])];
	const identity = identities(found.map(({ lexicon }) => lexicon));
	const kept: Mention[] = [];
	/** Per block: which of `kept` has each character, plus one. */
	const owners = new Map<number, number[]>();
	for (const { mentions } of found) {
		for (const mention of mentions) {
			const owner = owners.get(mention.block) ?? [];
			owners.set(mention.block, owner);
			const rivals = new Set(owner.slice(mention.start, mention.end).filter((index) => index > 0));
			if (rivals.size === 0) {
				kept.push(mention);
				for (let at = mention.start; at < mention.end; at++) owner[at] = kept.length;
				continue;
			}
			const [index] = rivals;
			const rival = index === undefined || rivals.size > 1 ? undefined : kept[index - 1];
			if (index === undefined || rival === undefined) continue;
			if (!sameSpan(rival, mention) || identity(rival) !== identity(mention)) continue;
			kept[index - 1] = {
				...rival,
				refs: [...rival.refs, ...mention.refs],
				marked: rival.marked || mention.marked,
				confidence: Math.max(rival.confidence, mention.confidence),
			};
		}
	}
	return kept.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** One name per set of entries that share a `sameAs`, also by way of a third dataset. */
function identities(lexicons: readonly Lexicon[]): (mention: Mention) => string {
	const owner = new Map<string, string>();
	const leader = new Map<string, string>();
	const find = (key: string): string => {
		const up = leader.get(key);
		return up === undefined || up === key ? key : find(up);
	};
	for (const lexicon of lexicons) {
		for (let entity = 0; entity < lexicon.entityCount; entity++) {
			const record = lexicon.entity(entity);
			const key = `${lexicon.id} ${record.kind} ${record.id}`;
			for (const url of record.sameAs) {
				const shared = `${record.kind} ${url}`;
				const known = owner.get(shared);
				if (known === undefined) owner.set(shared, key);
				else leader.set(find(key), find(known));
			}
		}
	}
	return ({ kind, refs }) => {
		const [ref] = refs;
		return ref === undefined ? '' : find(`${ref.dataset} ${kind} ${ref.id}`);
	};
}

function sameSpan(a: Mention, b: Mention): boolean {
	return a.block === b.block && a.start === b.start && a.end === b.end;
}
