/** Messages of every type, from anybody, to a background with a dataset in it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createBackground } from '../../../src/background/handlers.ts';
import type { IncomingType } from '../../../src/background/params.ts';
import { route } from '../../../src/background/router.ts';
import { MESSAGES } from '../messages.ts';
import { spoiledJson } from '../spoil.ts';
import { inWords, must, target } from '../target.ts';

const TALKS = readFileSync(new URL('../../../test/fixtures/datasets/valid.json', import.meta.url), 'utf8');

const background = createBackground({
	bundle: { extensionVersion: '1', fetchText: async () => TALKS },
	languages: async () => ['en'],
	settings: async () => ({ nameLanguages: [] }),
	today: () => '2025-11-22',
	isAllowed: async () => false,
	setAlarm: async () => undefined,
	inject: async () => undefined,
	tellPage: async () => ({ page: { url: 'https://post.example/' } }),
	showPanel: async () => undefined,
	passing: { all: async () => [], add: async () => undefined, remove: async () => undefined },
	refreshTabs: () => undefined,
});

const state = async () =>
	JSON.stringify([await background.handlers.datasets({}), await background.handlers.corrections({})]);

/** With ids that the dataset really has, so that messages get as far as they can. */
const seeds = Object.entries(MESSAGES).map(([type, params]) => ({
	...JSON.parse(
		JSON.stringify(params)
			.replaceAll('"dataset":"d"', '"dataset":"harbour-talks"')
			.replaceAll('"id":"x"', '"id":"vladimir-medinsky"'),
	),
	type,
}));

const CHANGES: readonly IncomingType[] = ['correct', 'correction-undo'];

export const messages = [
	target({
		name: 'messages',
		cases: fc.record({
			json: spoiledJson(seeds),
			trust: fc.constantFrom('page' as const, 'content' as const, undefined),
			frame: fc.option(fc.constant({ tabId: 1, frameId: 0, windowId: 1, isPrivate: false }), { nil: undefined }),
		}),
		check: async ({
			json,
			trust,
			frame,
		}: {
			json: string;
			trust: 'page' | 'content' | undefined;
			frame: { tabId: number; frameId: number; windowId: number; isPrivate: boolean } | undefined;
		}) => {
			const message: unknown = JSON.parse(json);
			const type = (message as { type?: unknown } | null)?.type;
			const before = trust === 'page' ? '' : await state();
			const reply = await route(background.handlers, message, trust, frame);
			must(typeof reply.ok === 'boolean', 'no reply');
			if (!reply.ok) inWords(reply.error);
			JSON.stringify(reply);
			if (trust === 'page' || (reply.ok && CHANGES.includes(type as IncomingType))) return;
			must(
				(await state()) === before,
				`${typeof type === 'string' ? type : typeof type} from ${String(trust)} has changed something`,
			);
		},
	}),
];
