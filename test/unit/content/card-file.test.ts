/** How the content script gets the card's file: from the background, through a slot where only the last who waits is met. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardSurface, CreateCard } from '../../../src/content/card/contract.ts';
import type { Mark } from '../../../src/content/marks.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';

const surface: CardSurface = { show: vi.fn(), hide: vi.fn(), holds: () => true };
const create: CreateCard = () => surface;
const sendMessage = vi.fn<(message: { type: string }) => Promise<unknown>>();

beforeEach(() => {
	vi.useFakeTimers();
	vi.resetModules();
	sendMessage.mockReset();
	vi.stubGlobal('browser', { runtime: { sendMessage } });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const contract = () => import('../../../src/content/card/contract.ts');
const load = async () => (await import('../../../src/content/card/load.ts')).loadCard();

/** As the background does: runs the file, then answers. */
async function inject(): Promise<unknown> {
	(await contract()).handOverCard(create);
	return { ok: true, value: null };
}

test('whoever waited last gets the card, and an older one cannot take it from the newer', async () => {
	const { receiveCard, handOverCard } = await contract();
	const older = vi.fn();
	const newer = vi.fn();
	const stopOlder = receiveCard(older);
	const stopNewer = receiveCard(newer);
	stopOlder();
	handOverCard(create);
	expect(older).not.toHaveBeenCalled();
	expect(newer).toHaveBeenCalledExactlyOnceWith(create);
	stopNewer();
	handOverCard(create);
	expect(newer).toHaveBeenCalledTimes(1);
});

test('the file is asked for once, however often a card is', async () => {
	sendMessage.mockImplementation(inject);
	expect(await Promise.all([load(), load()])).toEqual([create, create]);
	expect(await load()).toBe(create);
	expect(sendMessage.mock.calls).toEqual([[{ type: 'load', part: 'card' }]]);
});

test('after a failure it is asked for again, and an answer without the card is a failure', async () => {
	sendMessage.mockResolvedValueOnce({ ok: false, error: 'Not here.' });
	await expect(load()).rejects.toThrow('Not here.');
	sendMessage.mockResolvedValueOnce({ ok: true, value: null });
	await expect(load()).rejects.toThrow('Reload the page');
	sendMessage.mockImplementation(inject);
	expect(await load()).toBe(create);
});

test('without the file nothing is shown, and it is told why', async () => {
	sendMessage.mockResolvedValue({ ok: false, error: 'Not here.' });
	const { CardController } = await import('../../../src/content/card/controller.ts');
	const { loadCard } = await import('../../../src/content/card/load.ts');
	const onFile = vi.fn();
	const onActive = vi.fn();
	const card = new CardController({
		loadCard,
		found: () => undefined,
		choices: () => DEFAULT_SETTINGS,
		onActive,
		onFile,
	});
	card.enter({ mention: { refs: [], kind: 'actor' }, range: {} } as unknown as Mark, { x: 0, y: 0 });
	await vi.advanceTimersByTimeAsync(149);
	expect(sendMessage).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1000);
	expect(onFile).toHaveBeenCalledExactlyOnceWith('Not here.');
	expect(onActive).not.toHaveBeenCalled();
	expect(card.holds({} as Event)).toBe(false);
});
