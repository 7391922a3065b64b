/** The best few entities of many, each by its best rank; the smaller a rank, the better. */
export class TopEntities {
	readonly #limit: number;
	readonly #entities: number[] = [];
	readonly #ranks: number[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	add(entity: number, rank: number): void {
		const count = this.#entities.length;
		if (count >= this.#limit && rank >= (this.#ranks[count - 1] as number)) return;
		const known = this.#entities.indexOf(entity);
		if (known >= 0) {
			if ((this.#ranks[known] as number) <= rank) return;
			this.#entities.splice(known, 1);
			this.#ranks.splice(known, 1);
		}
		// Behind those of the same rank: what came first stays first.
		let low = 0;
		let high = this.#ranks.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#ranks[middle] as number) <= rank) low = middle + 1;
			else high = middle;
		}
		this.#entities.splice(low, 0, entity);
		this.#ranks.splice(low, 0, rank);
		if (this.#entities.length > this.#limit) {
			this.#entities.pop();
			this.#ranks.pop();
		}
	}

	/** The rank that one more must beat; endless as long as there is room. */
	get worst(): number {
		return this.#ranks.length < this.#limit ? Number.POSITIVE_INFINITY : (this.#ranks.at(-1) as number);
	}

	/** The best first. */
	entities(): readonly number[] {
		return this.#entities;
	}
}
