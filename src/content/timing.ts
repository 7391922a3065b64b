/**
 * When a card is asked for, shown and hidden. Pure: targets and answers are opaque, the clock is `setTimeout`.
 * Asked at 150 ms, so that the pointer passing over asks nothing; shown after the delay that the reader has chosen;
 * 300 ms of grace, so that the way from the mark to the card is no race. Each interaction has a token, and what
 * arrives for another one is dropped.
 */

const ASK_AFTER = 150;
const GRACE = 300;

export interface TimingEffects<Target, Model> {
	/** From the pointer's coming to the card, in milliseconds. */
	readonly delay: () => number;
	/** Are these two one and the same to the reader? */
	readonly same: (a: Target, b: Target) => boolean;
	/** Fetch the model; call `answer` with this token. */
	readonly ask: (target: Target, token: number) => void;
	readonly show: (target: Target, model: Model) => void;
	readonly hide: () => void;
}

interface Interaction<Target, Model> {
	readonly target: Target;
	readonly token: number;
	due: boolean;
	model: Model | undefined;
}

export class Timing<Target, Model> {
	private token = 0;
	private dwelling: Interaction<Target, Model> | undefined;
	private shown: Target | undefined;
	/** Opened by tap or key, or worked in: leaving does not close it. */
	private held = false;
	private timers: ReturnType<typeof setTimeout>[] = [];
	private grace: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly effects: TimingEffects<Target, Model>) {}

	/** The pointer is on a mark. */
	enter(target: Target): void {
		if (this.shown !== undefined && this.effects.same(target, this.shown)) {
			this.stay();
			return;
		}
		if (this.held || (this.dwelling !== undefined && this.effects.same(target, this.dwelling.target))) return;
		const { token } = this.begin(target, false);
		this.timers = [
			setTimeout(() => this.effects.ask(target, token), ASK_AFTER),
			setTimeout(() => this.showWhenBoth(token, { due: true }), this.effects.delay()),
		];
	}

	/** The pointer has left the mark or the card. */
	leave(): void {
		// What a key or a tap has asked for comes wherever the pointer goes meanwhile.
		if (this.held) return;
		this.cancelDwelling();
		if (this.shown === undefined || this.grace !== undefined) return;
		this.grace = setTimeout(() => this.close(), GRACE);
	}

	/** The pointer is in the card: it stays, and a mark passed on the way is forgotten. */
	stay(): void {
		this.cancelDwelling();
		clearTimeout(this.grace);
		this.grace = undefined;
	}

	/** A tap or a key asks for the card at once, and keeps it. */
	open(target: Target): void {
		const { token } = this.begin(target, true);
		this.held = true;
		this.effects.ask(target, token);
	}

	/** The reader works in the card: it no longer closes on leaving. */
	hold(): void {
		if (this.shown === undefined) return;
		this.stay();
		this.held = true;
	}

	/** What was asked for has come; without a model nothing is shown. */
	answer(token: number, model: Model | undefined): void {
		if (this.dwelling?.token !== token) return;
		if (model === undefined) {
			this.cancelDwelling();
			if (this.shown === undefined) this.held = false;
		} else {
			this.showWhenBoth(token, { model });
		}
	}

	close(): void {
		this.stay();
		this.held = false;
		if (this.shown === undefined) return;
		this.shown = undefined;
		this.effects.hide();
	}

	private begin(target: Target, due: boolean): Interaction<Target, Model> {
		this.cancelDwelling();
		this.dwelling = { target, token: ++this.token, due, model: undefined };
		return this.dwelling;
	}

	private showWhenBoth(token: number, change: Partial<Interaction<Target, Model>>): void {
		if (this.dwelling?.token !== token) return;
		const { target, due, model } = Object.assign(this.dwelling, change);
		if (!due || model === undefined) return;
		this.stay();
		this.shown = target;
		this.effects.show(target, model);
	}

	private cancelDwelling(): void {
		for (const timer of this.timers) clearTimeout(timer);
		this.timers = [];
		this.dwelling = undefined;
	}
}
