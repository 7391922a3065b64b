/** The order of positions, and how they are signed. */
import { expect, test } from 'vitest';
import type { PositionView } from '../../../src/protocol/views.ts';
import { orderPositions, signature } from '../../../src/ui/cards/positions.ts';

function position(text: string, group: string, reading = false): PositionView {
	const ref = { dataset: 'talks', id: text };
	const source = { ref, name: text, evidence: [], group: { id: group, name: group } };
	return { speaker: text, text, account: { ref, source, cautions: [], reading } };
}

test('the account being read comes first, then the groups take turns', () => {
	const given = [
		position('u1', 'ukrainian'),
		position('u2', 'ukrainian'),
		position('here1', 'exile', true),
		position('r1', 'state'),
		position('here2', 'exile', true),
		position('u3', 'ukrainian'),
	];
	expect(orderPositions(given).map(({ text }) => text)).toEqual(['here1', 'u1', 'r1', 'here2', 'u2', 'u3']);
});

test.each([
	['Reuters', 'Reuters', '|Reuters|'],
	['Reuters', 'Reuters, in its own voice', '|Reuters|, in its own voice'],
	['International Affairs', 'The author in International Affairs', 'The author in |International Affairs|'],
	['TASS', 'Sergei Lavrov', '|TASS| · Sergei Lavrov'],
])('%s, %s', (source, speaker, expected) => {
	const signed = signature(source, speaker);
	expect([signed.before, signed.source, signed.after].join('|')).toBe(expected);
});
