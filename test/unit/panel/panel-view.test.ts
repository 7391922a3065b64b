/** What the panel says, from what is known of tab, page and story. */
import { expect, it } from 'vitest';
import { panelView } from '../../../src/panel/panel-view.ts';
import type { StoryState } from '../../../src/panel/use-story.ts';
import type { PageStatus } from '../../../src/protocol/messages.ts';
import type { PageFound } from '../../../src/protocol/panel.ts';
import type { Mention } from '../../../src/protocol/views.ts';
import { story } from './support.ts';

const mention: Mention = {
	kind: 'actor',
	refs: [{ dataset: 'd', id: 'a' }],
	block: 0,
	start: 0,
	end: 1,
	confidence: 1,
	marked: true,
	evidence: [],
};
const found = (mentions: readonly Mention[]): PageFound => ({
	page: { url: 'https://a.example/' },
	text: 'A',
	mentions,
});
const status = (state: PageStatus['state']): PageStatus => ({
	host: 'a.example',
	state,
	mentions: 1,
	story: [],
	reading: undefined,
});
const at = (state: PageStatus['state'], page?: PageFound) =>
	({ at: 'report', report: { status: status(state), found: page } }) as const;
const shown: StoryState = { at: 'shown', story: story({}) };

it.each([
	['no-tab', panelView(null, { at: 'unreachable' }, { at: 'none' })],
	['asking', panelView(undefined, { at: 'asking' }, { at: 'none' })],
	['unreachable', panelView(1, { at: 'unreachable' }, { at: 'none' })],
	['off', panelView(1, at('off'), { at: 'none' })],
	['not-article', panelView(1, at('not-article'), { at: 'none' })],
	['working', panelView(1, at('working'), { at: 'none' })],
	['failed', panelView(1, at('failed'), { at: 'none' })],
	['nothing', panelView(1, at('ready', found([])), shown)],
	['working', panelView(1, at('ready', found([mention])), { at: 'loading' })],
	['story-failed', panelView(1, at('ready', found([mention])), { at: 'failed', error: 'Reload.' })],
	['shown', panelView(1, at('ready', found([mention])), shown)],
])('is %s', (kind, view) => {
	expect(view.kind).toBe(kind);
});
