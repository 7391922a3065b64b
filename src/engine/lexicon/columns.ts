/** Columns that grow: typed arrays doubled when full, so that a million aliases are compiled without a million objects. */

type Column = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Browsers have it, Node from version 21 on. */
interface Transferable {
	transfer?(bytes: number): ArrayBuffer;
}

/**
 * The column with room for at least so many values, and for as many again as there were. The one that was given is at its
 * end, where the engine can give its memory back at once: else each stays until the collector comes, which is seldom in a
 * worker that makes little else.
 */
export function grown<T extends Column>(column: T, needed: number): T {
	const length = Math.max(needed, column.length * 2);
	const type = column.constructor as new (from: number | ArrayBuffer) => T;
	const { transfer } = column.buffer as Transferable;
	if (transfer !== undefined) return new type(transfer.call(column.buffer, length * column.BYTES_PER_ELEMENT));
	const copy = new type(length);
	copy.set(column);
	return copy;
}

/** Gives memory back that is not needed any more; whatever else looks at it sees nothing afterwards. */
export function release({ buffer }: { readonly buffer: ArrayBufferLike }): void {
	(buffer as Transferable).transfer?.(0);
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
