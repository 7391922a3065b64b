/** What data is spoiled with: each kind of ingredient is one that has broken some program somewhere. */
import fc from 'fast-check';

/** Names that every object has, or that lead to what every object has. */
export const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'then',
	'',
	'length',
	'0',
	'@id',
];

/** None may become a link. */
export const ADDRESSES = [
	'javascript:alert(1)',
	'\tjavascript:alert(1)',
	'java\nscript:alert(1)',
	'JaVaScRiPt://example.org/%0aalert(1)',
	'data:text/html,<script>alert(1)</script>',
	'vbscript:msgbox(1)',
	'blob:https://example.org/1',
	'file:///etc/passwd',
	'https://example.org@evil.example/',
	'https://user:secret@example.org/',
	'https://exаmple.org/',
	'http://[',
	'https://',
	'//example.org/',
	'https://example.org/\u202Egnp.exe',
	`https://example.org/${'a'.repeat(5000)}`,
];

/** Texts that reorder, hide, break out or fill up. */
export const TEXTS = [
	'',
	' ',
	'\uFEFF',
	'\u202Edetrevni\u202C',
	'\u2066never closed',
	'\u202A\u202B\u202D\u202E'.repeat(50),
	'Pu\u200Btin\u200D\u2060',
	'a\u0301'.repeat(200),
	'\uD83D',
	'\uDC00 \uD83D \uDC00',
	'\u0000',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	']]><!--',
	'&lt;b&gt;&#0;&#x110000;&nosuch;',
	'{{7*7}}<%= 7*7 %>',
	'=cmd|"/c calc"!A0',
	'"',
	"'",
	'\\u0000\\',
	'NaN',
	'-0',
	'1e400',
	'4000000000',
	'9999-99-99',
	'2025-02-30',
	'P999999999999Y',
	'x'.repeat(20_000),
	'слово '.repeat(3000),
	...ADDRESSES,
];

const NUMBERS = [0, -0, -1, 1.5, 1e21, 2 ** 53, -(2 ** 53), Number.MAX_VALUE, 5e-324, 4_000_000_000];

/** A text of any kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const anyKey = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 }));

/** Objects in which `__proto__` is a key like any other, as `JSON.parse` makes them. */
function objectOf(pairs: readonly (readonly [string, unknown])[]): unknown {
	return JSON.parse(
		`{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`).join()}}`,
	);
}

/** Any value that JSON can say. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom(null, true, false, ...NUMBERS),
		anyText,
		fc.array(tie('value'), { maxLength: 3 }),
		fc.array(fc.tuple(anyKey, tie('value')), { maxLength: 3 }).map(objectOf),
	),
})).value as fc.Arbitrary<unknown>;

/** Nested so deep that whoever follows by calling itself falls. */
const DEEP = 12_000;
export const deepJson: fc.Arbitrary<string> = fc.constantFrom(
	`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
	`${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
	`${'{"@graph":['.repeat(DEEP)}1${']}'.repeat(DEEP)}`,
);
/** Stands where the deep value goes, because no deep value can be made but from text. */
export const DEEP_MARK = '\u0001deep\u0001';
