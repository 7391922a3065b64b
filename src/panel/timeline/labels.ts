/** What a screen reader says of an item of the timeline, and the short dates of its axis. */
import type { Reading } from '../../protocol/views.ts';
import { formatDate, formatDateRange } from '../../ui/format.ts';
import { t, uiLanguage } from '../../ui/i18n.ts';
import { dateOfDay } from './days.ts';
import type { TimelineItem } from './layout.ts';
import type { Tick } from './scale.ts';

/** Kind, name and date, as precise as it is known. */
export function itemLabel(item: TimelineItem, reading: Reading): string {
	switch (item.kind) {
		case 'event':
			return t('panel_time_event', item.event.name, formatDateRange(item.event.startDate, item.event.endDate));
		case 'account': {
			const { source, datePublished, headline, reading: here } = item.account;
			const date = datePublished === undefined ? '' : formatDate(datePublished);
			const words = t(here ? 'panel_time_reading' : 'panel_time_account', source.name, date);
			return headline === undefined ? words : `${words}: ${headline}`;
		}
		case 'page':
			return reading?.as === 'source' ? t('panel_time_page_of', reading.source.name) : t('panel_time_page');
	}
}

export function tickLabel({ day, withYear }: Tick): string {
	const fields: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
	return new Intl.DateTimeFormat(uiLanguage(), withYear ? { ...fields, year: 'numeric' } : fields)
		.format(dateOfDay(day))
		.replace(/\s(?:г|р)\.$/u, '');
}
