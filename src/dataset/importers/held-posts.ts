/**
 * Who held which post and when, in whatever order posts and holders come: numbers only, but for the posts' titles, since
 * public lists name a hundred thousand of them.
 */
import { IdTable } from '../id-table.ts';

export interface Role {
	readonly title: string;
	readonly startDate?: string;
	readonly endDate?: string;
}

export class HeldPosts {
	readonly #posts = new IdTable();
	readonly #titles: (string | undefined)[] = [];
	/** Of each holder the last that was added; each leads to the one before. */
	readonly #last = new IdTable();
	readonly #before: number[] = [];
	readonly #post: number[] = [];
	readonly #start: number[] = [];
	readonly #end: number[] = [];

	name(post: string, title: string): void {
		this.#titles[this.#numberOf(post)] = title;
	}

	/** Days, months or years in ISO 8601. */
	add(holder: string, post: string, startDate: string | undefined, endDate: string | undefined): void {
		const number = this.#post.length;
		this.#before.push(this.#last.get(holder) ?? -1);
		this.#post.push(this.#numberOf(post));
		this.#start.push(packDate(startDate));
		this.#end.push(packDate(endDate));
		this.#last.set(holder, number);
	}

	/** In the order in which they were added; posts without a title are left out. */
	of(holder: string): Role[] {
		const roles: Role[] = [];
		for (let at = this.#last.get(holder) ?? -1; at >= 0; at = this.#before[at] as number) {
			const title = this.#titles[this.#post[at] as number];
			const startDate = unpackDate(this.#start[at] as number);
			const endDate = unpackDate(this.#end[at] as number);
			if (title === undefined) continue;
			roles.push({
				title,
				...(startDate === undefined ? {} : { startDate }),
				...(endDate === undefined ? {} : { endDate }),
			});
		}
		return roles.reverse();
	}

	#numberOf(post: string): number {
		const known = this.#posts.get(post);
		if (known !== undefined) return known;
		const number = this.#posts.size;
		this.#posts.set(post, number);
		this.#titles[number] = undefined;
		return number;
	}
}

/** `2020-02-01` -> 120200201: the 1 keeps zeros at the beginning. */
function packDate(date: string | undefined): number {
	return date === undefined ? 0 : Number(`1${date.replaceAll('-', '')}`);
}

function unpackDate(packed: number): string | undefined {
	if (packed === 0) return undefined;
	const digits = String(packed).slice(1);
	return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== '').join('-');
}
