/** Small readings that every importer needs: unknown JSON, days, web addresses, texts with markup. */
import { Parser } from 'htmlparser2';
import { webUrl } from '../address.ts';
import { isCalendarDate } from '../dates.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value or a list of them, as a list. */
export function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** Text with anything in it, on one line; `undefined` otherwise. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	if (typeof value !== 'string') return undefined;
	const text = value.replace(/\s+/g, ' ').trim();
	return text === '' ? undefined : text;
}

/** The texts of a value or a list, each once. */
export function textsOf(value: unknown): string[] {
	return [...new Set(listOf(value).flatMap((one) => textOf(one) ?? []))];
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe']);
const BLOCK = /^(?:p|div|br|li|tr|td|h[1-6]|blockquote|figcaption|section|article)$/;

/** What a reader would see of a piece of HTML: feeds put markup and character references into titles and summaries. */
export function plainText(markup: unknown, limit = 2000): string | undefined {
	if (typeof markup !== 'string') return undefined;
	let text = '';
	let silent = 0;
	const parser = new Parser({
		onopentagname(name) {
			if (SILENT.has(name)) silent += 1;
			else if (BLOCK.test(name)) text += ' ';
		},
		onclosetag(name) {
			if (SILENT.has(name)) silent -= 1;
			else if (BLOCK.test(name)) text += ' ';
		},
		ontext(piece) {
			if (silent === 0) text += piece;
		},
	});
	parser.write(markup);
	parser.end();
	return clip(textOf(text), limit);
}

/** Cut at a word's end, with an ellipsis. */
export function clip(text: string | undefined, limit: number): string | undefined {
	if (text === undefined || text.length <= limit) return text;
	const cut = text.slice(0, limit);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 40))}…`;
}

/** The day of a date as it was written, or of a date-time in UTC; `2019`, `2019-11` stay as they are. */
export function dayOf(value: unknown): string | undefined {
	const text = textOf(value);
	if (text === undefined) return undefined;
	const iso = text.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T ])/);
	if (iso !== null) {
		const day = iso[0];
		return isCalendarDate(day) && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(day)
			? day
			: undefined;
	}
	const written = text.match(/^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?=$|[ ,])/);
	if (written !== null) return dayOfNumbers(written);
	const time = Date.parse(text);
	if (Number.isNaN(time)) return undefined;
	const day = new Date(time).toISOString().slice(0, 10);
	return /^\d{4}-/.test(day) ? day : undefined;
}

/** With points the day comes first; with strokes it depends on the country, so only what leaves no doubt is taken. */
function dayOfNumbers([, first = '', sign, second = '', year]: RegExpMatchArray): string | undefined {
	const dayFirst = sign === '.' || Number(first) > 12 || first === second;
	if (!dayFirst && Number(second) <= 12) return undefined;
	const [day, month] = dayFirst ? [first, second] : [second, first];
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isCalendarDate(iso) ? iso : undefined;
}

/** A whole web address; one that is given relative is read against `base`. */
export function addressOf(value: unknown, base?: string): string | undefined {
	const text = textOf(value);
	return text === undefined ? undefined : webUrl(text, base)?.href;
}

/** A BCP 47 tag as format 1 takes it. */
export function languageOf(value: unknown): string | undefined {
	const text = textOf(value)?.replaceAll('_', '-');
	return text !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text) ? text : undefined;
}
