/** Is the page dark or light where the article stands? Judged by what it computes to, not by what the system prefers. */
import { flatParent } from './article/flat-tree.ts';

export type Scheme = 'light' | 'dark';

/** The first opaque background from `element` upwards decides; without one, the colour of the text. */
export function schemeOf(element: Element): Scheme {
	for (let at: Element | null = element; at !== null; at = flatParent(at)) {
		const background = parseColour(getComputedStyle(at).backgroundColor);
		if (background !== undefined && background.alpha > 0.5) return background.light > 0.4 ? 'light' : 'dark';
	}
	const { colorScheme, color } = getComputedStyle(document.documentElement);
	if (colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches) return 'dark';
	const text = parseColour(color);
	return text !== undefined && text.light > 0.7 ? 'dark' : 'light';
}

interface Colour {
	/** Lightness, 0 to 1. */
	readonly light: number;
	readonly alpha: number;
}

/** `rgb()`, `color(srgb ...)`, `oklch()` and `lab()` as browsers serialise them. */
export function parseColour(computed: string): Colour | undefined {
	const numbers = computed.match(/(?<![\w-])-?[\d.]+/g)?.map(Number) ?? [];
	const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
	if (numbers.length < 3) return undefined;
	if (computed.startsWith('ok')) return { light: a, alpha };
	if (computed.startsWith('l')) return { light: a / 100, alpha };
	const most = computed.startsWith('rgb') ? 255 : 1;
	return { light: (0.2126 * a + 0.7152 * b + 0.0722 * c) / most, alpha };
}
