/** One folded word as UTF-16 units with the hashes of all its beginnings: looked up without making a string of it. */
import { Fnv } from './hash.ts';

export class FoldedWord {
	units = new Uint16Array(64);
	/** `hashes[n]` is the hash of the first `n` units. */
	hashes = new Int32Array(65).fill(Fnv.Start, 0, 1);
	length = 0;

	clear(): void {
		this.length = 0;
	}

	push(unit: number): void {
		const at = this.length++;
		if (at === this.units.length) this.#grow();
		this.units[at] = unit;
		this.hashes[at + 1] = Math.imul((this.hashes[at] as number) ^ unit, Fnv.Prime);
	}

	/** Holds a text that is folded already. */
	set(text: string): this {
		this.clear();
		for (let at = 0; at < text.length; at++) this.push(text.charCodeAt(at));
		return this;
	}

	/** The first `length` units as text. */
	text(length = this.length): string {
		let text = '';
		for (let at = 0; at < length; at++) text += String.fromCharCode(this.units[at] as number);
		return text;
	}

	#grow(): void {
		const { units, hashes } = this;
		this.units = new Uint16Array(units.length * 2);
		this.units.set(units);
		this.hashes = new Int32Array(this.units.length + 1);
		this.hashes.set(hashes);
	}
}
