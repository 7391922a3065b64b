import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { inlinedEnums } from '../../../scripts/enums.ts';

/** The module with the loop over characters, as the product has it. */
const LOOP = fileURLToPath(new URL('../../../src/engine/text/tokens.ts', import.meta.url));

it('leaves no member of an enum to be looked up while a text is read', async () => {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [inlinedEnums()],
		build: { write: false, minify: false, lib: { entry: LOOP, formats: ['es'], fileName: () => 'loop.js' } },
	});
	const [file] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	const code = file?.type === 'chunk' ? file.code : '';
	expect(code).toContain('function readPlain');
	expect(code.match(/\b(?:Unit|Kind|Flag|Row|Gap|Fnv|Folds)\.[A-Z]\w*/g) ?? []).toEqual([]);
});
