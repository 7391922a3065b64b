/** The tints lie behind a page's own words: what is read well without them must still be read with them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync('src/content/marks.css', 'utf8');
/** WCAG 2.2: text that may be read, and parts of an interface that may be seen. */
const TEXT = 4.5;
const PART = 3;

type Rgb = readonly [number, number, number];
const PAGES = {
	light: { grounds: ['#ffffff', '#fdfcf8', '#f4f4f4'], words: ['#000000', '#333333', '#565656'] },
	dark: { grounds: ['#000000', '#18191c', '#222222'], words: ['#ffffff', '#e4e4e4', '#a9a9a9'] },
} as const;

describe.each(['light', 'dark'] as const)('marks on a %s page', (scheme) => {
	const { grounds, words } = PAGES[scheme];
	const tintOf = (kind: string) => {
		const [r, g, b, percent] = numbers(rule(`${kind}-${scheme}`, /background-color: rgb\(([^)]+)\)/));
		return (ground: Rgb) => blend([r, g, b], ground, percent / 100);
	};

	test.each(['actor', 'event'])('%s: words are read through the tint, and while its card is open', (kind) => {
		for (const ground of grounds.map(rgb)) {
			const tinted = tintOf(kind)(ground);
			for (const word of words.map(rgb)) {
				expect(contrast(word, tinted)).toBeGreaterThanOrEqual(TEXT);
				expect(contrast(word, tintOf('active')(tinted))).toBeGreaterThanOrEqual(TEXT);
			}
		}
	});

	test.each(['actor', 'event'])('%s: the line is seen on the page, with the tint and without', (kind) => {
		const line = rgb(rule(`${kind}-${scheme}`, /text-decoration: underline \w+ (#\w{6})/));
		for (const ground of grounds.map(rgb)) {
			expect(contrast(line, ground)).toBeGreaterThanOrEqual(PART);
			expect(contrast(line, tintOf(kind)(ground))).toBeGreaterThanOrEqual(PART);
		}
	});
});

/** What `pattern` finds in the rules of ordinary screens whose selectors name the highlight. */
function rule(highlight: string, pattern: RegExp): string {
	const [ordinary = ''] = CSS.split('forced-colors');
	for (const [, selectors, body] of ordinary.matchAll(/((?:::highlight\([\w-]+\)[,\s]*)+)\{([^}]*)\}/g)) {
		const found = pattern.exec(body ?? '')?.[1];
		if (selectors?.includes(`(counterpoint-${highlight})`) && found !== undefined) return found;
	}
	throw new Error(`marks.css has no ${pattern} for ${highlight}.`);
}

function numbers(text: string): readonly [number, number, number, number] {
	const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN] = (text.match(/[\d.]+/g) ?? []).map(Number);
	return [a, b, c, d];
}

function rgb(hex: string): Rgb {
	const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
	return [part(1), part(3), part(5)];
}

function blend(over: Rgb, under: Rgb, share: number): Rgb {
	const mix = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share);
	return [mix(0), mix(1), mix(2)];
}

function luminance(colour: Rgb): number {
	const [r, g, b] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as unknown as Rgb;
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
