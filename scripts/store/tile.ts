/** The tile of the Chrome Web Store: icon, name, and what it is for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import type { Messages } from '../locales/check.ts';

export function tile({ name = '', description = '', page_language: language = 'en' }: Messages): string {
	const icon = readFileSync(join(ROOT, 'public', 'icons', 'icon.svg'), 'utf8');
	const tokens = readFileSync(join(ROOT, 'src', 'ui', 'tokens.css'), 'utf8');
	return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<style>
${tokens}
body {
	margin: 0;
	height: 100vh;
	display: grid;
	align-content: center;
	justify-items: center;
	gap: 14px;
	font-family: Georgia, 'Times New Roman', serif;
	color: var(--ink);
	background: var(--sunk);
}
svg { width: 72px; height: 72px; }
h1 { margin: 0; font-size: 40px; font-weight: 600; letter-spacing: -0.01em; }
p { margin: 0; max-width: 350px; text-align: center; font-size: 18px; line-height: 1.4; color: var(--soft); }
</style>
${icon}
<h1>${name}</h1>
<p>${description}</p>
</html>`;
}
