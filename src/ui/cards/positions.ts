/** Which positions come first, and how a speaker is named beside the source. Pure. */
import type { PositionView } from '../../protocol/views.ts';

/**
 * The account being read first, then one position of each source group in turn, so that the few that are shown
 * stand for as many sides as possible. Within a group the dataset's order stays; the account being read is a group
 * of its own, so that it does not take the room of the others.
 */
export function orderPositions(positions: readonly PositionView[]): PositionView[] {
	const queues = new Map<string, PositionView[]>([[HERE, []]]);
	for (const position of positions) {
		const { reading, source } = position.account;
		const side = reading ? HERE : (source.group?.id ?? source.ref.id);
		const queue = queues.get(side);
		if (queue === undefined) queues.set(side, [position]);
		else queue.push(position);
	}
	const ordered: PositionView[] = [];
	for (let round = 0; ordered.length < positions.length; round++) {
		for (const queue of queues.values()) ordered.push(...queue.slice(round, round + 1));
	}
	return ordered;
}

/** No id: these have no spaces. */
const HERE = 'the page itself';

/** How a position is signed; `source` is set in bold between the two. */
interface Signature {
	readonly before: string;
	readonly source: string;
	readonly after: string;
}

/**
 * Source and speaker in one line, the source never twice: "Reuters, in its own voice" said by Reuters stays as it is,
 * so does "The author in International Affairs"; another speaker is put behind ("TASS · Sergei Lavrov").
 */
export function signature(source: string, speaker: string): Signature {
	if (speaker === source) return { before: '', source, after: '' };
	const at = speaker.indexOf(source);
	if (at < 0) return { before: '', source, after: ` · ${speaker}` };
	return { before: speaker.slice(0, at), source, after: speaker.slice(at + source.length) };
}
