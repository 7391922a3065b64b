/** Persons whose name the page uses as a place's ("in Lincoln"): there it is no person in its other sentences either. */
import type { Page, PlacedHit } from '../page.ts';
import { isPlaceUse } from './neighbours.ts';

/** A full name may stand behind "in" now and then ("they believed in Abraham Lincoln"); a place's does often. */
const OFTEN = 0.2;

export class PlaceUses {
	/** By alias: other names of the same person are no place's for that. */
	readonly #uses = new Map<number, { places: number; all: number }>();

	constructor(page: Page, hits: readonly PlacedHit[]) {
		for (const hit of hits) {
			const { alias } = hit;
			if (alias.cue || !alias.isName || alias.kind === 'office') continue;
			const known = this.#uses.get(alias.index);
			const isPlace = isPlaceUse(page, hit);
			if (known === undefined) this.#uses.set(alias.index, { places: isPlace ? 1 : 0, all: 1 });
			else {
				known.all++;
				if (isPlace) known.places++;
			}
		}
	}

	/** `isKnown`: the page names the person in full elsewhere. */
	isPlace({ alias, first, last }: PlacedHit, isKnown: boolean): boolean {
		const uses = this.#uses.get(alias.index);
		if (uses === undefined || uses.places === 0) return false;
		return last > first ? uses.places >= uses.all * OFTEN : !isKnown;
	}
}
