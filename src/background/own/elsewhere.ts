/** What other datasets know of a page that is to be added: its event, its source, the questions asked on it. */
import { domainsOf } from '../../dataset/address.ts';
import type { Source } from '../../dataset/types.ts';
import { OWN_DATASET, type PageAccount } from '../../protocol/own.ts';
import type { Library } from '../../store/library.ts';
import type { Elsewhere } from './page-change.ts';

export async function elsewhereFor(library: Library, { event: ref, url }: PageAccount): Promise<Elsewhere> {
	const reader = ref && (await library.reader(ref.dataset));
	const [event] = reader === undefined || ref === undefined ? [] : await reader.get('events', [ref.id]);
	return {
		event,
		source: await knownSource(library, url),
		questions: event === undefined || reader === undefined ? [] : await reader.find('questions', 'event', event.id),
	};
}

/** Of the first dataset that has one, own entries apart. */
export async function knownSource(library: Library, url: string): Promise<Source | undefined> {
	for (const reader of await library.enabled()) {
		if (reader.row.id === OWN_DATASET) continue;
		for (const domain of domainsOf(url)) {
			const [source] = await reader.find('sources', 'domain', domain);
			if (source !== undefined) return source;
		}
	}
	return undefined;
}
