/**
 * Two datasets that give one strong name to the same type of actor, and say nothing that tells them apart, mean the same
 * actor on this page. Otherwise a second dataset with the countries of the world would silence those of the first.
 */
import type { Lexicon } from './lexicon/open.ts';
import type { ActorRecord } from './lexicon/records.ts';
import type { Candidate } from './resolve/actors.ts';
import { bySpan } from './settle.ts';

interface Placed extends Candidate {
	readonly lexicon: Lexicon;
}

/** @param identity Who a candidate is by `sameAs`. @returns Who it is on this page; the order of datasets decides nothing. */
export function withNamesakes<Found extends Placed>(
	placed: readonly Found[],
	identity: (found: Found) => string,
): (found: Found) => string {
	const groups = new Map<string, Group>();
	const groupOf = (found: Found): Group => {
		const who = identity(found);
		const known = groups.get(who);
		if (known !== undefined) return known;
		const group: Group = { name: who, members: [found] };
		groups.set(who, group);
		return group;
	};
	for (const found of placed) {
		const group = groupOf(found);
		if (!group.members.some((member) => isSameEntry(member, found))) group.members.push(found);
	}
	const pairs = new Map<string, readonly [string, string]>();
	for (const rivals of bySpan(placed)) {
		if (rivals.length < 2) continue;
		for (const one of rivals) {
			for (const other of rivals) {
				const pair = [identity(one), identity(other)] as const;
				if (pair[0] < pair[1] && isOneName(one, other)) pairs.set(pair.join('\n'), pair);
			}
		}
	}
	// In an order that is the same whichever dataset came first.
	for (const key of [...pairs.keys()].sort()) {
		const [a, b] = pairs.get(key) ?? [];
		const one = a === undefined ? undefined : groups.get(a);
		const other = b === undefined ? undefined : groups.get(b);
		if (one === undefined || other === undefined || one === other || areToldApart(one, other)) continue;
		one.members.push(...other.members);
		for (const [who, group] of groups) if (group === other) groups.set(who, one);
	}
	return (found) => groupOf(found).name;
}

interface Group {
	readonly name: string;
	readonly members: Placed[];
}

function isSameEntry(one: Placed, other: Placed): boolean {
	return one.lexicon === other.lexicon && one.entity === other.entity;
}

/** The same name, strong in both, for the same type of actor. A weak name leaves to other names who is meant. */
function isOneName(one: Placed, other: Placed): boolean {
	if (one.lexicon === other.lexicon || one.hit.alias.weak || other.hit.alias.weak) return false;
	if (one.hit.alias.text !== other.hit.alias.text) return false;
	const type = actorOf(one)?.type;
	return type !== undefined && type === actorOf(other)?.type;
}

/** A dataset does not name one actor twice, and who has two addresses on one site is two. */
function areToldApart(one: Group, other: Group): boolean {
	return one.members.some((a) =>
		other.members.some((b) => (a.lexicon === b.lexicon && a.entity !== b.entity) || contradict(actorOf(a), actorOf(b))),
	);
}

function contradict(a: ActorRecord | undefined, b: ActorRecord | undefined): boolean {
	const hosts = new Set(a?.sameAs.map(hostOf));
	return b?.sameAs.some((url) => hosts.has(hostOf(url)) && !a?.sameAs.includes(url)) ?? false;
}

function hostOf(url: string): string {
	return url.split('/')[2] ?? url;
}

function actorOf({ lexicon, entity }: Placed): ActorRecord | undefined {
	const record = lexicon.entity(entity);
	return record.kind === 'actor' ? record : undefined;
}
