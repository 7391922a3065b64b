/** Takes something that is well formed and spoils it: as data at any place of it, and as text. */
import fc from 'fast-check';
import { anyText, anyValue, DEEP_MARK, deepJson, KEYS } from './ingredients.ts';

type Change =
	| { readonly do: 'replace'; readonly at: number; readonly by: unknown }
	| { readonly do: 'text'; readonly at: number; readonly by: string }
	| { readonly do: 'add'; readonly at: number; readonly key: string; readonly by: unknown }
	| { readonly do: 'drop' | 'twice' | 'deep'; readonly at: number };

const place = fc.nat(1_000_000);
const change: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('replace' as const), at: place, by: anyValue }) },
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('text' as const), at: place, by: anyText }) },
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constant('add' as const), at: place, key: fc.constantFrom(...KEYS), by: anyValue }),
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'twice' as const), at: place }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('deep' as const), at: place }) },
);

/** A copy of the value with a few changes anywhere in it, as the text of JSON. */
export function spoiledJson(seeds: readonly unknown[]): fc.Arbitrary<string> {
	return fc
		.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 4 }), deepJson)
		.map(([seed, changes, deep]) => {
			const root = { value: structuredClone(seed) };
			for (const one of changes) apply(root, one);
			return (JSON.stringify(root.value) ?? 'null').replaceAll(JSON.stringify(DEEP_MARK), () => deep);
		});
}

/** Every place in a value: its holder and its key there. Places of texts only when asked for. */
function places(root: object, textsOnly: boolean): [Record<string, unknown>, string][] {
	const found: [Record<string, unknown>, string][] = [];
	const walk = (holder: Record<string, unknown>) => {
		for (const key of Object.keys(holder)) {
			const value = holder[key];
			if (!textsOnly || typeof value === 'string') found.push([holder, key]);
			if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>);
		}
	};
	walk(root as Record<string, unknown>);
	return found;
}

function apply(root: object, one: Change): void {
	const all = places(root, one.do === 'text');
	const at = all[one.at % Math.max(all.length, 1)];
	if (at === undefined) return;
	const [holder, key] = at;
	const set = (on: object, name: string, value: unknown) =>
		Object.defineProperty(on, name, { value, writable: true, enumerable: true, configurable: true });
	if (one.do === 'replace' || one.do === 'text') set(holder, key, one.by);
	else if (one.do === 'deep') set(holder, key, DEEP_MARK);
	else if (one.do === 'drop') delete holder[key];
	else if (one.do !== 'add') {
		if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
		else set(holder, `${key} `, holder[key]);
	} else {
		const value: unknown = holder[key];
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) set(value, one.key, one.by);
		else if (!Array.isArray(holder)) set(holder, one.key, one.by);
	}
}

type Cut =
	| { readonly do: 'cut' | 'repeat'; readonly at: number; readonly length: number }
	| { readonly do: 'insert'; readonly at: number; readonly text: string };

const cut: fc.Arbitrary<Cut> = fc.oneof(
	fc.record({ do: fc.constantFrom('cut' as const, 'repeat' as const), at: place, length: fc.nat(200) }),
	fc.record({
		do: fc.constant('insert' as const),
		at: place,
		text: fc.oneof(anyText, fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\n', '<', '>', '&', ';', '\t', '\r')),
	}),
);

/** A text with a few pieces cut out, said again, or put in. */
export function spoiledText(seeds: readonly string[] | fc.Arbitrary<string>): fc.Arbitrary<string> {
	const seed = Array.isArray(seeds)
		? fc.constantFrom(...(seeds as readonly string[]))
		: (seeds as fc.Arbitrary<string>);
	return fc
		.tuple(seed, fc.array(cut, { minLength: 1, maxLength: 4 }))
		.map(([text, cuts]) => cuts.reduce(cutText, text));
}

function cutText(text: string, one: Cut): string {
	const at = one.at % (text.length + 1);
	if (one.do === 'insert') return text.slice(0, at) + one.text + text.slice(at);
	const piece = text.slice(at, at + one.length);
	return one.do === 'cut'
		? text.slice(0, at) + text.slice(at + one.length)
		: text.slice(0, at) + piece + text.slice(at);
}

/** Bytes of which a few are others, or missing. */
export function spoiledBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
	const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
	return fc.tuple(fc.constantFrom(...seeds), changes, fc.option(place)).map(([seed, all, end]) => {
		const bytes = Uint8Array.from(seed);
		for (const [at, value] of all) bytes[at % Math.max(bytes.length, 1)] = value;
		return end === null ? bytes : bytes.slice(0, end % (bytes.length + 1));
	});
}
