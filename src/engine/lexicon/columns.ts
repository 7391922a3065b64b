/** Columns that grow: typed arrays doubled when full, so that a million aliases are compiled without a million objects. */

export class IntColumn {
	#data = new Int32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.#data.length) {
			const grown = new Int32Array(this.#data.length * 2);
			grown.set(this.#data);
			this.#data = grown;
		}
		this.#data[this.length++] = value;
	}

	at(index: number): number {
		return this.#data[index] ?? 0;
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

	push(text: string): void {
		this.#starts.push(this.#length);
		// At most three bytes a UTF-16 unit.
		const needed = this.#length + text.length * 3;
		if (needed > this.#bytes.length) {
			const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
			grown.set(this.#bytes);
			this.#bytes = grown;
		}
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
}
