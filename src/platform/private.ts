/**
 * Private windows. One background serves them and the ordinary ones (`"incognito": "spanning"`), so that what concerns
 * them has to be told by the tab: in Chromium even the popup over a private window is not in a private context.
 */
import { api } from './api.ts';

/** Is a tab in a private window? One that has gone is not asked about any more. */
export async function isPrivateTab(id: number): Promise<boolean> {
	try {
		return (await api.tabs.get(id)).incognito;
	} catch {
		return false;
	}
}

/** Is this page of ours itself in a private window? Only Firefox has such. */
export function isPrivateHere(): boolean {
	return api.extension?.inIncognitoContext ?? false;
}
