/** 1,234,567 -> "1.2 MB", as the reader's language writes it. */
import { uiLanguage } from '../ui/i18n.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function formatBytes(bytes: number): string {
	let value = bytes;
	let at = 0;
	while (value >= 1000 && at < UNITS.length - 1) {
		value /= 1000;
		at += 1;
	}
	const unit = UNITS[at] ?? 'byte';
	const digits = value < 10 && at > 0 ? 1 : 0;
	return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}
