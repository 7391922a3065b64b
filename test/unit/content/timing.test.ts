/** When a card is asked for, shown and hidden. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Timing } from '../../../src/content/timing.ts';

let asked: [target: string, token: number][];
let log: string[];
let timing: Timing<string, string>;
let delay = 500;

beforeEach(() => {
	vi.useFakeTimers();
	asked = [];
	log = [];
	timing = new Timing<string, string>({
		delay: () => delay,
		same: (a, b) => a === b,
		ask: (target, token) => {
			asked.push([target, token]);
		},
		show: (target, model) => {
			log.push(`show ${target}: ${model}`);
		},
		hide: () => {
			log.push('hide');
		},
	});
});
afterEach(() => vi.useRealTimers());

function answerLast(model = 'card'): void {
	timing.answer(asked.at(-1)?.[1] ?? 0, model);
}

function failLast(): void {
	timing.answer(asked.at(-1)?.[1] ?? 0, undefined);
}

function shown(target: string): void {
	timing.enter(target);
	vi.advanceTimersByTime(150);
	answerLast();
	vi.advanceTimersByTime(350);
}

describe('hovering', () => {
	test('asks after 150 ms and shows after 500 ms', () => {
		timing.enter('a');
		vi.advanceTimersByTime(149);
		expect(asked).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(asked).toHaveLength(1);
		answerLast();
		vi.advanceTimersByTime(349);
		expect(log).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(log).toEqual(['show a: card']);
	});

	test('a slow answer is shown when it comes', () => {
		timing.enter('a');
		vi.advanceTimersByTime(2000);
		expect(log).toEqual([]);
		answerLast();
		expect(log).toEqual(['show a: card']);
	});

	test('passing over asks nothing', () => {
		timing.enter('a');
		vi.advanceTimersByTime(100);
		timing.leave();
		vi.advanceTimersByTime(2000);
		expect(asked).toEqual([]);
	});

	test('an answer to an earlier interaction is dropped', () => {
		timing.enter('a');
		vi.advanceTimersByTime(150);
		const [, old] = asked[0] ?? ['', 0];
		timing.leave();
		timing.enter('b');
		timing.answer(old, 'card of a');
		vi.advanceTimersByTime(2000);
		expect(log).toEqual([]);
		answerLast('card of b');
		expect(log).toEqual(['show b: card of b']);
	});

	test('no answer, no card', () => {
		timing.enter('a');
		vi.advanceTimersByTime(150);
		failLast();
		vi.advanceTimersByTime(2000);
		expect(log).toEqual([]);
	});
});

describe('leaving', () => {
	test('hides after 300 ms of grace', () => {
		shown('a');
		timing.leave();
		vi.advanceTimersByTime(299);
		expect(log).toEqual(['show a: card']);
		vi.advanceTimersByTime(1);
		expect(log.at(-1)).toBe('hide');
	});

	test('the way to the card is free, past other marks too', () => {
		shown('a');
		timing.leave();
		vi.advanceTimersByTime(100);
		timing.enter('b');
		vi.advanceTimersByTime(100);
		timing.stay();
		vi.advanceTimersByTime(5000);
		expect(log).toEqual(['show a: card']);
		timing.leave();
		vi.advanceTimersByTime(300);
		expect(log.at(-1)).toBe('hide');
	});

	test('back on the same mark, the card stays and nothing is asked', () => {
		shown('a');
		timing.leave();
		vi.advanceTimersByTime(200);
		timing.enter('a');
		vi.advanceTimersByTime(5000);
		expect(log).toEqual(['show a: card']);
		expect(asked).toHaveLength(1);
	});

	test('another mark takes the card over', () => {
		shown('a');
		shown('b');
		expect(log).toEqual(['show a: card', 'show b: card']);
	});

	test('a card that is worked in stays until it is closed', () => {
		shown('a');
		timing.hold();
		timing.leave();
		timing.enter('b');
		vi.advanceTimersByTime(5000);
		expect(log).toEqual(['show a: card']);
		timing.close();
		expect(log.at(-1)).toBe('hide');
	});
});

describe('opening by tap or key', () => {
	test('asks at once, shows as soon as it can, and stays', () => {
		timing.open('a');
		expect(asked).toHaveLength(1);
		answerLast();
		expect(log).toEqual(['show a: card']);
		timing.leave();
		vi.advanceTimersByTime(5000);
		expect(log).toEqual(['show a: card']);
	});

	test('comes even if the pointer leaves another mark meanwhile', () => {
		timing.enter('b');
		timing.open('a');
		timing.leave();
		answerLast();
		expect(log).toEqual(['show a: card']);
	});

	test('when it fails, hovering works again', () => {
		timing.open('a');
		failLast();
		shown('b');
		expect(log).toEqual(['show b: card']);
	});
});

test('the card comes after the delay of the moment', () => {
	delay = 1000;
	timing.enter('a');
	vi.advanceTimersByTime(999);
	answerLast();
	expect(log).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(log).toEqual(['show a: card']);
	delay = 500;
});
