/** Answers that come too late are dropped: only the newest question's answer is handed on. */

export interface Listener<Q, A> {
	readonly onAnswer: (question: Q, answer: A) => void;
	readonly onError: (question: Q, error: Error) => void;
}

export interface Latest<Q> {
	ask(question: Q): void;
	/** Forgets what is under way. */
	drop(): void;
}

export function latest<Q, A>(ask: (question: Q) => Promise<A>, { onAnswer, onError }: Listener<Q, A>): Latest<Q> {
	let newest = 0;
	return {
		ask(question) {
			const mine = ++newest;
			ask(question).then(
				(answer) => {
					if (mine === newest) onAnswer(question, answer);
				},
				(error: unknown) => {
					if (mine === newest) onError(question, error instanceof Error ? error : new Error(String(error)));
				},
			);
		},
		drop() {
			newest++;
		},
	};
}
