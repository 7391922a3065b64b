/** The alarm that wakes the background for subscriptions. Who has none is never woken. */
import browser from 'webextension-polyfill';

export const ALARM = 'subscriptions';
/** Minutes. Each subscription has its own times; this is how exactly they are kept. */
const EVERY = 30;

export async function setAlarm(wanted: boolean): Promise<void> {
	if (!wanted) await browser.alarms.clear(ALARM);
	// Setting it anew would put it off each time that the browser starts.
	else if ((await browser.alarms.get(ALARM)) === undefined) browser.alarms.create(ALARM, { periodInMinutes: EVERY });
}
