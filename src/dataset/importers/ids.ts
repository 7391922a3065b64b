/** Ids for what came without one: readable where the name allows, stable from one import to the next. */

import { cyrb53 } from '../cyrb53.ts';
import { IdTable } from '../id-table.ts';

const LONGEST = 60;

/** `vladimir-medinsky`; a name without Latin letters gets a number made of its letters. */
export function slug(name: string): string {
	const latin = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, LONGEST)
		.replace(/-+$/, '');
	// Two letters of a long foreign name would make one id of many names.
	const letters = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const kept = latin.replaceAll('-', '').length;
	return kept > 1 && kept * 2 >= letters ? latin : `n-${digest(name)}`;
}

/** 53 bits of the text in base 36: enough that a million names do not meet. */
export function digest(text: string): string {
	const [high, low] = cyrb53(text);
	return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Gives every key an id of its own: the one it asks for, or that with a number of the key behind it. */
export class Ids {
	readonly #owners = new IdTable();

	/** The same key always gets the same id. `wanted` must be a slug. */
	claim(key: string, wanted: string): string {
		// 32 bits are enough for two keys that want one id.
		const [owner] = cyrb53(key);
		const known = this.#owners.get(wanted);
		if (known === undefined || known === owner) {
			if (known === undefined) this.#owners.set(wanted, owner);
			return wanted;
		}
		const other = `${wanted.slice(0, LONGEST)}-${digest(key)}`;
		this.#owners.set(other, owner);
		return other;
	}
}
