/** Uniting the mentions of several datasets: actors and events with a common `sameAs` are one to the reader. */
import type { Lexicon } from './lexicon/open.ts';
import { perLexicons } from './lexicon/per-lexicons.ts';
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

const leadersFor = perLexicons(leadersOf);

/** One name per set of entries that share a `sameAs`, also by way of a third dataset. */
function identities(lexicons: readonly Lexicon[]): (mention: Mention) => string {
	const leaders = leadersFor(lexicons);
	return ({ kind, refs }) => {
		const [ref] = refs;
		return ref === undefined ? '' : leaderOf(leaders, `${ref.dataset} ${kind} ${ref.id}`);
	};
}

function leadersOf(lexicons: readonly Lexicon[]): Map<string, string> {
	const owner = new Map<string, string>();
	const leaders = new Map<string, string>();
	for (const lexicon of lexicons) {
		for (const record of lexicon.linked()) {
			const key = `${lexicon.id} ${record.kind} ${record.id}`;
			for (const url of record.sameAs) {
				const shared = `${record.kind} ${url}`;
				const known = owner.get(shared);
				if (known === undefined) owner.set(shared, key);
				else if (leaderOf(leaders, key) !== leaderOf(leaders, known)) {
					leaders.set(leaderOf(leaders, key), leaderOf(leaders, known));
				}
			}
		}
	}
	return leaders;
}

function leaderOf(leaders: ReadonlyMap<string, string>, key: string): string {
	let leader = key;
	for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) leader = next;
	return leader;
}

function sameSpan(a: Mention, b: Mention): boolean {
	return a.block === b.block && a.start === b.start && a.end === b.end;
}
