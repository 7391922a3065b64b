/** The card as it would be after a change that is not written yet. */
import type { Dataset } from '../../dataset/types.ts';
import { OWN_DATASET } from '../../protocol/own.ts';
import type { Card, EntityRef } from '../../protocol/views.ts';
import { describeGeneration } from '../../store/generation.ts';
import type { Library } from '../../store/library.ts';
import { memoryReader } from '../../store/reader.ts';
import { cardFor, type Here } from '../details.ts';
import { refOf } from '../stand-ins.ts';
import type { Change } from './changes.ts';

/** Nothing for what has no card: a source, or an account of no event. */
export async function previewCard(
	library: Library,
	dataset: Dataset,
	{ puts }: Change,
	here: Here,
): Promise<Card | undefined> {
	const shown = shownBy(dataset, puts);
	if (shown === undefined) return undefined;
	const current = await describeGeneration(dataset, -1, false);
	const own = memoryReader(dataset, { id: dataset.id, order: 0, enabled: true, current });
	const others = (await library.enabled()).filter(({ row }) => row.id !== dataset.id);
	const { kind, ref } = shown;
	const known = { ...library, enabled: async () => [...others, own] };
	const card = await cardFor(known, { refs: [ref], kind, page: { url: '' }, onPage: [] }, here).catch(() => undefined);
	return card && changedFirst(card, puts);
}

function shownBy(dataset: Dataset, puts: Change['puts']): { kind: 'actor' | 'event'; ref: EntityRef } | undefined {
	const eventRef = (id: string | undefined): EntityRef | undefined => {
		const event = dataset.events.find((one) => one.id === id);
		return event && refOf(dataset.id, event);
	};
	for (const put of [...puts].reverse()) {
		if (put.kind === 'actors') return { kind: 'actor', ref: { dataset: dataset.id, id: put.entry.id } };
		if (put.kind === 'groups' || put.kind === 'sources') continue;
		const ref = eventRef(put.kind === 'events' ? put.entry.id : put.entry.about[0]);
		if (ref !== undefined) return { kind: 'event', ref };
	}
	return undefined;
}

/** A card shows its first few questions: the one at hand is to be seen. */
function changedFirst(card: Card, puts: Change['puts']): Card {
	if (card.kind !== 'event') return card;
	const changed = (ref: EntityRef) => puts.some(({ kind, entry }) => kind === 'questions' && entry.id === ref.id);
	const isOwn = ({ ref }: { readonly ref: EntityRef }) => ref.dataset === OWN_DATASET && changed(ref);
	return { ...card, questions: [...card.questions.filter(isOwn), ...card.questions.filter((one) => !isOwn(one))] };
}
