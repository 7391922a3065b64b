/** What mentions found in texts come to against gold: by kind, strictly and by overlap, and whether confidence is deserved. */
import type { Gold } from './gold.ts';
import { addCounts, type Counts, countsOf, type FoundMention, type Mode, match, scoreOf, share } from './score.ts';

/** Mentions at this confidence or above are promised to be right nine times in ten. */
const CONFIDENT = 0.9;
const MODES: readonly Mode[] = ['strict', 'overlap'];
const KINDS = ['actor', 'event', 'all'] as const;
type Kind = (typeof KINDS)[number];

/** Counts of one text or of many. */
export class Tally {
	readonly #counts = new Map<string, Counts>();
	readonly #confident: Counts = { gold: 0, found: 0, right: 0 };
	#hasKinds = false;

	add(mentions: readonly FoundMention[], gold: Gold): void {
		this.#hasKinds ||= tellsKinds(gold);
		for (const kind of tellsKinds(gold) ? KINDS : (['all'] as const)) {
			const ofKind = (one: { readonly kind?: string | undefined }) => kind === 'all' || one.kind === kind;
			const own = mentions.filter(ofKind);
			const wanted = gold.mentions.filter(ofKind);
			for (const mode of MODES) addCounts(this.#countsOf(kind, mode), countsOf(match(own, wanted, mode)));
		}
		const { right, falseHits } = match(mentions, gold.mentions, 'overlap');
		const confident = (of: readonly FoundMention[]) => of.filter(({ confidence }) => confidence >= CONFIDENT).length;
		this.#confident.right += confident(right);
		this.#confident.found += confident(right) + confident(falseHits);
	}

	/** By kind, strictly and by overlap; then how often mentions of high confidence are right. */
	result() {
		const { found, right } = this.#confident;
		const kinds = this.#hasKinds ? KINDS : (['all'] as const);
		return {
			...Object.fromEntries(
				kinds.map((kind) => [
					kind,
					Object.fromEntries(MODES.map((mode) => [mode, scoreOf(this.#countsOf(kind, mode))])),
				]),
			),
			calibration: { confidence: CONFIDENT, found, right, share: share(right, found) },
		};
	}

	/** One kind's figures by overlap. */
	overlap(kind: Kind) {
		return scoreOf(this.#countsOf(kind, 'overlap'));
	}

	calibration(): number | null {
		return share(this.#confident.right, this.#confident.found);
	}

	#countsOf(kind: Kind, mode: Mode): Counts {
		const key = `${kind} ${mode}`;
		const known = this.#counts.get(key);
		if (known !== undefined) return known;
		const fresh: Counts = { gold: 0, found: 0, right: 0 };
		this.#counts.set(key, fresh);
		return fresh;
	}
}

function tellsKinds({ mentions }: Gold): boolean {
	return mentions.some(({ kind }) => kind !== undefined);
}
