/** Columns that grow: typed arrays doubled when full, so that a million aliases are compiled without a million objects. */

/** A copy with room for at least so many values, and for as many again as there were. */
export function grown<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
	column: T,
	needed: number,
): T {
	const copy = new (column.constructor as new (length: number) => T)(Math.max(needed, column.length * 2));
	copy.set(column);
	return copy;
}

export class IntColumn {
	#data = new Int32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.#data.length) this.#data = grown(this.#data, this.length + 1);
		this.#data[this.length++] = value;
	}

	/** The filled part, as a view. */
	values(): Int32Array {
		return this.#data.subarray(0, this.length);
	}
}

/** Texts as UTF-8, end to end, with where each begins. */
export class TextColumn {
	#bytes = new Uint8Array(4096);
	#length = 0;
	readonly #starts = new IntColumn();
	readonly #encoder = new TextEncoder();

	get count(): number {
		return this.#starts.length;
	}

	push(text: string): void {
		this.#starts.push(this.#length);
		// At most three bytes a UTF-16 unit.
		const needed = this.#length + text.length * 3;
		if (needed > this.#bytes.length) this.#bytes = grown(this.#bytes, needed);
		this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
	}

	bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.#length);
	}

	/** One more than there are texts: the last is the end. */
	starts(): Int32Array {
		const starts = new Int32Array(this.#starts.length + 1);
		starts.set(this.#starts.values());
		starts[this.#starts.length] = this.#length;
		return starts;
	}

	/** One after another, each made when it is asked for. */
	*texts(): Generator<string> {
		const decoder = new TextDecoder();
		const starts = this.starts();
		for (let at = 0; at < this.count; at++) yield decoder.decode(this.#bytes.subarray(starts[at], starts[at + 1]));
	}
}
