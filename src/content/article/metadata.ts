/** What a page says about itself: when it was published, its address, language and title. No layout needed. */
import { LONGEST_TEXT, shortText } from '../../protocol/limits.ts';
import type { PageInfo } from '../../protocol/messages.ts';
import { jsonLdArticle } from './json-ld.ts';

/** Of a language tag, extensions and all. */
const LONGEST_TAG = 60;
/** Of a date as a page writes it. */
const LONGEST_DATE = 100;
const DATE_METAS = (
	'article:published_time datepublished date.issued dc.date.issued dc.date parsely-pub-date sailthru.date ' +
	'publishdate pubdate date'
).split(' ');

/** `url` is where the page was found; a saved page does not know. */
export function readMetadata(document: Document, url: string): PageInfo {
	const metas = readMetas(document);
	const title = readTitle(document, metas);
	return {
		url: shortText(url),
		canonical: canonical(document, metas, url),
		title: title && shortText(title),
		lang: readLang(document, metas),
		published: readPublished(document, metas, url),
	};
}

function readMetas(document: Document): Map<string, string> {
	const metas = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
		const content = meta.getAttribute('content')?.trim();
		if (name === null || content === undefined || content === '') continue;
		const key = name.toLowerCase();
		if (!metas.has(key)) metas.set(key, content);
	}
	return metas;
}

/** JSON-LD, then meta, then `<time>`, then the address; the first that is a date. ISO 8601. */
function readPublished(document: Document, metas: ReadonlyMap<string, string>, url: string): string | undefined {
	const fromLd = jsonLdArticle(document)?.datePublished;
	const times = [
		...document.querySelectorAll('[itemprop="datePublished"],time[pubdate],article time[datetime],time[datetime]'),
	];
	const written = times.map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? undefined);
	const candidates = [fromLd, ...DATE_METAS.map((name) => metas.get(name)), ...written];
	for (const candidate of candidates) {
		const date = candidate === undefined ? undefined : toIso(candidate);
		if (date !== undefined) return date;
	}
	return dateInAddress(url);
}

/** ISO 8601 from what sites write: ISO with a space, RFC 2822, a bare date. Undefined when it is no plausible date. */
export function toIso(written: string): string | undefined {
	const text = written.slice(0, LONGEST_DATE).trim();
	const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?/.exec(
		text,
	);
	if (iso !== null) {
		const [, year, month, day, time, zone] = iso;
		if (!plausible(Number(year), Number(month), Number(day ?? 1))) return undefined;
		if (day === undefined) return `${year}-${month}`;
		return `${year}-${month}-${day}${time === undefined ? '' : `T${time}${zone ?? ''}`}`;
	}
	const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
	if (compact !== null) return day(compact);
	// Only forms with the month in letters: "05/06/2025" means two days to two readers.
	if (!/[a-z]{3}/i.test(text) || !/\b\d{4}\b/.test(text)) return undefined;
	const parsed = new Date(text);
	if (Number.isNaN(parsed.getTime())) return undefined;
	const zoned = /\b(?:GMT|UTC|Z)\b|[+-]\d{2}:?\d{2}\b/.test(text);
	const utc = zoned ? parsed : new Date(parsed.getTime() - parsed.getTimezoneOffset() * 60_000);
	return plausible(utc.getUTCFullYear(), 1, 1) ? utc.toISOString().slice(0, 10) : undefined;
}

/** `/2025/05/16/`, `/2025-05-16-`, `/20250516/`; `/2025/05/` to the month. */
export function dateInAddress(url: string): string | undefined {
	const path = pathOf(url);
	const full = /(?<!\d)((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?!\d)/.exec(path);
	const date = full === null ? undefined : day([full[0], full[1] ?? '', full[3] ?? '', full[4] ?? '']);
	if (date !== undefined) return date;
	const loose = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(path);
	if (loose !== null) return day(loose);
	const month = /\/((?:19|20)\d{2})[/-](\d{2})(?!\d)/.exec(path);
	if (month === null || !plausible(Number(month[1]), Number(month[2]), 1)) return undefined;
	return `${month[1]}-${month[2]}`;
}

function day([, year = '', month = '', date = '']: readonly string[]): string | undefined {
	if (!plausible(Number(year), Number(month), Number(date))) return undefined;
	return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function plausible(year: number, month: number, date: number): boolean {
	return year >= 1990 && year <= new Date().getFullYear() + 1 && month >= 1 && month <= 12 && date >= 1 && date <= 31;
}

function pathOf(url: string): string {
	try {
		const { pathname, search } = new URL(url);
		return pathname + search;
	} catch {
		return url;
	}
}

function canonical(document: Document, metas: ReadonlyMap<string, string>, base: string): string | undefined {
	const href = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? metas.get('og:url');
	if (href === undefined || href === null) return undefined;
	try {
		const { protocol, href: absolute } = new URL(href, base);
		const isWeb = protocol === 'https:' || protocol === 'http:';
		// Cut short it would be the address of another page.
		return isWeb && absolute.length <= LONGEST_TEXT ? absolute : undefined;
	} catch {
		return undefined;
	}
}

function readLang(document: Document, metas: ReadonlyMap<string, string>): string | undefined {
	const written =
		document.documentElement?.getAttribute('lang') || metas.get('content-language') || metas.get('og:locale');
	const tag = written?.trim().replace('_', '-');
	return tag !== undefined && tag.length <= LONGEST_TAG && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)
		? tag
		: undefined;
}

/** The headline: an `h1` that the page's own title agrees with, else `og:title`, else the title. */
function readTitle(document: Document, metas: ReadonlyMap<string, string>): string | undefined {
	const announced = metas.get('og:title') ?? collapse(document.querySelector('title')?.textContent);
	const headings = [...document.querySelectorAll('h1')]
		.map((h1) => collapse(h1.textContent))
		.filter((text) => text !== undefined);
	if (announced === undefined) return headings[0];
	const inCommon = headings.map((heading) => commonWords(heading, announced));
	const most = Math.max(0, ...inCommon);
	return most === 0 ? announced : headings[inCommon.indexOf(most)];
}

/** How many words two texts have in common; none unless they are most of the first. */
function commonWords(text: string, other: string): number {
	const words = (of: string) => new Set(of.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
	const [own, others] = [words(text), words(other)];
	const common = [...own].filter((word) => others.has(word)).length;
	return common < own.size / 2 ? 0 : common;
}

function collapse(text: string | null | undefined): string | undefined {
	const collapsed = text?.replace(/\s+/g, ' ').trim();
	return collapsed === '' ? undefined : collapsed;
}
