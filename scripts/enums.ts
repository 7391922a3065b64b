/**
 * Puts the numbers of `const enum` members where they are used. The bundler knows those of the same file only and makes
 * objects of the others, whose members are looked up anew wherever they stand: in a loop over characters that takes as long
 * as the loop itself.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'(\.[^']*\.ts)'/g;
const ENUM = /export const enum (\w+) \{[\s\S]*?\n\}/g;

type Members = Readonly<Record<string, number>>;

export function inlinedEnums(): Plugin {
	const known = new Map<string, Promise<ReadonlyMap<string, Members>>>();
	const enumsOf = (file: string) => {
		const enums = known.get(file) ?? readEnums(file);
		known.set(file, enums);
		return enums;
	};
	return {
		name: 'counterpoint:inlined-enums',
		enforce: 'pre',
		async transform(code, id) {
			if (!id.endsWith('.ts') || id.includes('/node_modules/')) return null;
			let inlined = code;
			for (const [, names = '', path = ''] of code.matchAll(IMPORT)) {
				const enums = await enumsOf(resolve(id, '..', path));
				for (const name of names.split(',').map((one) => one.trim())) {
					const members = enums.get(name);
					if (members !== undefined) inlined = withNumbers(inlined, name, members);
				}
			}
			return inlined === code ? null : { code: inlined, map: null };
		},
	};
}

function withNumbers(code: string, name: string, members: Members): string {
	return code.replace(new RegExp(`(?<![\\w$.])${name}\\.(\\w+)`, 'g'), (written, member: string) => {
		const value = members[member];
		return value === undefined ? written : value < 0 ? `(${value})` : String(value);
	});
}

async function readEnums(file: string): Promise<ReadonlyMap<string, Members>> {
	const enums = new Map<string, Members>();
	for (const [source, name = ''] of readFileSync(file, 'utf8').matchAll(ENUM)) {
		const { code } = await transformWithOxc(source.replace('const enum', 'enum'), file);
		enums.set(name, new Function(`${code.replace(/^export /m, '')}; return ${name};`)() as Members);
	}
	return enums;
}
