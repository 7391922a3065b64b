/** `npm run locales`: checks the words of the interface in all languages, and that the code uses each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACES, TEXTS } from '../../src/options/said/templates.ts';
import { main, ROOT, say, Trouble } from '../lib/run.mjs';
import { type Locales, problems, type Sources } from './check.ts';
import { saidProblems } from './said.ts';

const LOCALES = join(ROOT, 'public', '_locales');

/** Where a key stands twice in a file, the reader would see the second and the translator the first. */
function readLocale(lang: string): Record<string, string> {
	const text = readFileSync(join(LOCALES, lang, 'messages.json'), 'utf8');
	const keys = [...text.matchAll(/^\t"(\w+)": \{/gm)].map(([, key]) => key);
	const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
	if (twice.length > 0) throw new Trouble(`${lang}: ${twice.join(', ')} stands twice in messages.json.`);
	const parsed = JSON.parse(text) as Record<string, { message: string }>;
	return Object.fromEntries(Object.entries(parsed).map(([key, { message }]) => [key, message]));
}

function readSources(): Sources {
	const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name))
		.map((name) => join('src', name))
		// The one place that puts keys together: it adds the plural's form.
		.filter((name) => name !== join('src', 'ui', 'i18n.ts'));
	return Object.fromEntries(
		[...files, 'manifest.json', 'scripts/manifest.ts'].map((name) => [name, readFileSync(join(ROOT, name), 'utf8')]),
	);
}

await main(() => {
	const locales: Locales = Object.fromEntries(readdirSync(LOCALES).map((lang) => [lang, readLocale(lang)]));
	const sources = readSources();
	const code = Object.fromEntries(Object.entries(sources).filter(([name]) => !name.includes(join('options', 'said'))));
	const found = [...problems(locales, sources), ...saidProblems([...TEXTS, ...PLACES], locales.en ?? {}, code)];
	if (found.length > 0) throw new Trouble(found.join('\n'));
	const counts = Object.entries(locales).map(([lang, messages]) => `${lang} ${Object.keys(messages).length}`);
	say(`Messages: ${counts.join(', ')}; none missing, none unused.`);
	return 0;
});
