/** Evidence names a dataset's entries by their ids; the reader is shown their names. */
import { pickText } from '../dataset/text.ts';
import type { Evidence, Mention } from '../protocol/views.ts';
import type { DatasetReader } from '../store/reader.ts';

/** Few mentions name any: those of whole series, and phrases that one side uses. */
export async function withNames(
	readers: readonly DatasetReader[],
	mentions: readonly Mention[],
	languages: readonly string[],
): Promise<readonly Mention[]> {
	if (!mentions.some(({ evidence }) => evidence.some(isNaming))) return mentions;
	const names = new Map<string, string>();
	for (const reader of readers) {
		const own = mentions
			.filter(({ refs }) => refs.some(({ dataset }) => dataset === reader.row.id))
			.flatMap(({ evidence }) => evidence);
		const [actors, events] = await Promise.all([
			reader.get('actors', [...new Set(own.flatMap((item) => (item.type === 'alias' ? (item.usedBy ?? []) : [])))]),
			reader.get('events', [...new Set(own.flatMap((item) => (item.type === 'series' ? item.among : [])))]),
		]);
		for (const { id, name } of [...actors, ...events]) names.set(`${reader.row.id} ${id}`, pickText(name, languages));
	}
	return mentions.map((mention) => {
		if (!mention.evidence.some(isNaming)) return mention;
		const nameOf = (id: string) =>
			mention.refs.map(({ dataset }) => names.get(`${dataset} ${id}`)).find((name) => name !== undefined) ?? id;
		return { ...mention, evidence: mention.evidence.map((item) => named(item, nameOf)) };
	});
}

function isNaming(item: Evidence): boolean {
	return item.type === 'series' || (item.type === 'alias' && item.usedBy !== undefined);
}

function named(item: Evidence, nameOf: (id: string) => string): Evidence {
	if (item.type === 'series') return { ...item, among: item.among.map(nameOf) };
	if (item.type !== 'alias' || item.usedBy === undefined) return item;
	return { ...item, usedBy: item.usedBy.map(nameOf) };
}
