/** Which round of a series a head or name stands for, asked where it stands. */
import type { Lexicon } from '../lexicon/open.ts';
import type { EventRecord } from '../lexicon/records.ts';
import type { Page } from '../page.ts';
import type { Ahead } from './ahead.ts';
import { DATE_CLOSE, datesNear } from './dates-near.ts';
import { NamedRounds } from './named-rounds.ts';
import { type Choice, chooseChild, sameKindChildren } from './siblings.ts';
import type { Place } from './support.ts';

export class Rounds {
	readonly #lexicon: Lexicon;
	readonly #page: Page;
	readonly #named: NamedRounds;

	constructor(lexicon: Lexicon, page: Page) {
		this.#lexicon = lexicon;
		this.#page = page;
		this.#named = new NamedRounds(page);
	}

	/** A name with a head word for the whole series ("Istanbul talks") may mean one of its rounds. */
	ofSeries(entity: number, record: EventRecord, place: Place, ahead: Ahead | undefined): Choice | undefined {
		const children = sameKindChildren(this.#lexicon, record);
		if (children.length === 0) return undefined;
		return chooseChild(this.#lexicon, this.#page, entity, children, {
			block: place.block,
			dates: datesNear(place, DATE_CLOSE),
			ahead,
			rounds: this.#named.before(place.block, place.first),
		});
	}

	/** A round found by its place and people alone stands for whichever round the text and the dates decide on. */
	ofFamily(entity: number, record: EventRecord, place: Place, ahead: Ahead | undefined): Choice | undefined {
		if (record.ordinal === null || record.parent === null) return this.ofSeries(entity, record, place, ahead);
		const parent = this.#lexicon.entity(record.parent);
		return parent.kind === 'event' ? this.ofSeries(record.parent, parent, place, ahead) : undefined;
	}
}
