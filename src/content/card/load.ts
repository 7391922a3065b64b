/** Has the card's file put into this frame. Preact and the card's styles are in there, so most pages never pay for them. */
import { ask } from '../../protocol/send.ts';
import { type CreateCard, receiveCard } from './contract.ts';

let loading: Promise<CreateCard> | undefined;

/**
 * Once in the life of a page, however many articles an app shows in it; again after a failure.
 * @throws Error when the browser does not let the file in, or the extension was updated under the page.
 */
export async function loadCard(): Promise<CreateCard> {
	loading ??= load();
	try {
		return await loading;
	} catch (error) {
		loading = undefined;
		throw error;
	}
}

async function load(): Promise<CreateCard> {
	let created: CreateCard | undefined;
	const stop = receiveCard((create) => {
		created = create;
	});
	try {
		// Answered once the file has run.
		await ask('load', { part: 'card' });
	} finally {
		stop();
	}
	if (created === undefined) throw new Error('The card did not arrive. Reload the page to try again.');
	return created;
}
