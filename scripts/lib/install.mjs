/** Makes the machine ready: Node's version, the packages of the lock file. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say, Trouble } from './run.mjs';

const OLDEST_NODE = [20, 19];

export function checkNode(version = process.versions.node) {
	const [major, minor] = version.split('.').map(Number);
	if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
	throw new Trouble(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version}.`);
}

/** npm writes its own copy of the lock file last, so its age tells whether the packages are those of ours. */
function packagesAreCurrent() {
	const written = join(ROOT, 'node_modules', '.package-lock.json');
	return existsSync(written) && statSync(written).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

export async function ensurePackages() {
	if (packagesAreCurrent()) return;
	say('Installing packages (npm ci) ...');
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	if ((await run('npm', ['ci', ...quiet])) === 0) return;
	// `npm ci` refuses a lock file that lacks the variants of a package for other systems, as one does that was written
	// with a registry without them. The versions of the lock file are kept, and it is not written.
	say('npm ci failed; trying npm install with the versions of the lock file ...');
	if ((await run('npm', ['install', '--no-save', ...quiet])) === 0) return;
	throw new Trouble('The packages could not be installed. Is the package registry within reach?');
}
