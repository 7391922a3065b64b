/** The way from the popup to the form about the open page. */
import browser from 'webextension-polyfill';
import { addPageAddress } from '../protocol/own-address.ts';
import { t } from '../ui/i18n.ts';

export function AddPageButton() {
	const add = async () => {
		const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
		if (tab?.id === undefined) return;
		await browser.tabs.create({ url: addPageAddress(tab.id) });
		window.close();
	};
	return (
		<button type="button" class="link add-page" onClick={() => void add()}>
			{t('own_add_page')}
		</button>
	);
}
