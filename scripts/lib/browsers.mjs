/** Finds Chromium and Firefox on this machine, or installs them. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { answers, ROOT, run, say, Trouble } from './run.mjs';

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
	Boolean,
);
const onWindows = (...path) => WINDOWS_ROOTS.map((root) => join(root, ...path));

/**
 * Chromium comes before Chrome: branded Chrome no longer loads unpacked extensions from its command line,
 * and what we use instead (the driver's own command) is served by both.
 */
const BROWSERS = {
	chromium: {
		title: 'Chromium',
		variable: 'CHROME_PATH',
		commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
		places: [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			...onWindows('Chromium', 'Application', 'chrome.exe'),
			...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
			...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
		],
		aptPackages: ['chromium', 'chromium-browser'],
		download: ['chrome', 'stable'],
	},
	firefox: {
		title: 'Firefox',
		variable: 'FIREFOX_PATH',
		commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
		places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox', 'firefox.exe')],
		aptPackages: ['firefox-esr', 'firefox'],
		download: ['firefox', 'stable'],
	},
};

/** Browsers downloaded for this working copy; ignored by git. */
const CACHE = join(ROOT, '.cache', 'browsers');

/** The path of an installed browser, or undefined. A path in CHROME_PATH or FIREFOX_PATH wins and must exist. */
export function findBrowser(name) {
	const { variable, commands, places, title } = BROWSERS[name];
	const told = process.env[variable];
	if (told) {
		if (existsSync(told)) return told;
		throw new Trouble(`${variable} is ${told}, but there is no ${title} there.`);
	}
	const extension = process.platform === 'win32' ? '.exe' : '';
	const path = (process.env.PATH ?? '').split(delimiter);
	const candidates = [...commands.flatMap((command) => path.map((dir) => join(dir, command + extension))), ...places];
	return candidates.find((candidate) => existsSync(candidate));
}

/** The path of a working browser; installs one when none is there. */
export async function ensureBrowser(name) {
	const { title, variable } = BROWSERS[name];
	const found = findBrowser(name) ?? (await findDownloaded(name));
	if (found) return found;
	say(`No ${title} found: installing it ...`);
	const installed = (await installWithApt(name)) ?? (await download(name));
	if (installed) return installed;
	throw new Trouble(`${title} could not be installed. Install it, or set ${variable} to its path.`);
}

/** Debian's own package brings the libraries that a bare system lacks, so it is asked first. */
async function installWithApt(name) {
	if (process.platform !== 'linux' || !answers('apt-get')) return undefined;
	const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	if (prefix.length > 0 && !answers('sudo', ['-n', 'true'])) return undefined;
	const apt = (args) => {
		const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
		return run(command, rest);
	};
	// A failed update is no reason to stop: the lists may be good enough.
	await apt(['update']);
	for (const aptPackage of BROWSERS[name].aptPackages) {
		await apt(['install', '-y', '--no-install-recommends', aptPackage]);
		// Judged by the result, not by the exit code: a post-install step may warn in a container.
		const found = findBrowser(name);
		if (found && answers(found)) return found;
	}
	return undefined;
}

async function download(name) {
	const { install, resolveBuildId, detectBrowserPlatform } = await import('@puppeteer/browsers');
	const [browser, channel] = BROWSERS[name].download;
	try {
		const platform = detectBrowserPlatform();
		const buildId = await resolveBuildId(browser, platform, channel);
		const { executablePath } = await install({ browser, buildId, platform, cacheDir: CACHE });
		return executablePath;
	} catch (error) {
		console.error(`Download failed: ${error.message}`);
		return undefined;
	}
}

async function findDownloaded(name) {
	if (!existsSync(CACHE)) return undefined;
	const { getInstalledBrowsers } = await import('@puppeteer/browsers');
	const installed = await getInstalledBrowsers({ cacheDir: CACHE });
	return installed.find(({ browser }) => browser === BROWSERS[name].download[0])?.executablePath;
}
