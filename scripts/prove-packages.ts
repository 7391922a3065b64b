/** Proof for reviewers: the archive of sources, unpacked somewhere else with the packages of its lock file, gives the same bytes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { run, say, Trouble } from './lib/run.mjs';

/** @throws Trouble naming the packages that came out otherwise. */
export async function provePackages(packages: string, version: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-sources-'));
	try {
		unpack(join(packages, `counterpoint-sources-${version}.zip`), folder);
		say(`\nThe same from the archive of sources, in ${folder}:`);
		const npm = async (...args: string[]) => {
			if ((await run('npm', args, { cwd: folder })) !== 0) throw new Trouble(`"npm ${args.join(' ')}" failed there.`);
		};
		await npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
		await npm('run', 'package');
		const different = readdirSync(packages).filter((name) => {
			const [here, there] = [packages, join(folder, 'packages')].map((from) => readFileSync(join(from, name)));
			return here === undefined || there === undefined || !here.equals(there);
		});
		if (different.length > 0) throw new Trouble(`These came out otherwise: ${different.join(', ')}`);
		say('The archive of sources gives the same bytes.');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function unpack(zip: string, folder: string): void {
	for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
}
