/** The alarm that wakes the background for subscriptions. Who has none is never woken. */
import browser from 'webextension-polyfill';

export const ALARM = 'subscriptions';
/** Minutes. Each subscription has its own times; this is how exactly they are kept. */
const EVERY = 30;

export async function setAlarm(wanted: boolean): Promise<void> {
	if (!wanted) {
		await browser.alarms.clear(ALARM);
		return;
	}
	const known = await browser.alarms.get(ALARM);
	// Setting it anew would put it off each time that the browser starts. One that is further away than it can be was set
	// before the clock was set back, and would be silent until the clock is there again.
	if (known !== undefined && known.scheduledTime - Date.now() <= EVERY * 60_000) return;
	browser.alarms.create(ALARM, { periodInMinutes: EVERY });
}
