/** Subscriptions against a server that answers as servers do: unchanged, moved, cut off, altered, signed anew. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardText } from '../../scripts/driver/card.ts';
import { askBackground } from '../../scripts/driver/extension.ts';
import { hover, marksAppear } from '../../scripts/driver/marks.ts';
import type { Reply } from '../../scripts/driver/server.ts';
import { violations } from '../support/axe.ts';
import { inEncoding } from '../support/encoding.ts';
import { GOOD } from '../support/files.ts';
import { type OptionsDriver, optionsDriver } from '../support/options.ts';
import { ARTICLES } from '../support/site.ts';
import { inEachBrowser } from '../support/suite.ts';

type Answer = Reply | ((asked: { readonly 'if-none-match'?: string | undefined }) => Reply);

const pages = new Map<string, Answer>();
const feedOf = (title: string, items: string, declaration = '') =>
	`${declaration}<rss version="2.0"><channel><title>${title}</title><link>https://herald.example/</link>${items}</channel></rss>`;
const datasetOf = (id: string, version: string) => JSON.stringify({ ...GOOD, id, version, name: id });

/** A notice of an update, signed with a key; `altered` is what is served in place of what was signed. */
function publish(id: string, version: string, keys: ReturnType<typeof newKeys>, altered?: string): void {
	const body = datasetOf(id, version);
	pages.set(`/${id}.json`, { body: altered ?? body });
	pages.set(`/${id}.update`, {
		type: 'application/json',
		body: JSON.stringify({
			format: 'counterpoint-update',
			formatVersion: 1,
			version,
			url: `${id}.json`,
			sha256: createHash('sha256').update(body).digest('hex'),
			publicKey: keys.publicKey,
			signature: sign(null, Buffer.from(body), keys.privateKey).toString('base64'),
		}),
	});
}

function newKeys(): { readonly publicKey: string; readonly privateKey: KeyObject } {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
	return { publicKey: raw.toString('base64'), privateKey };
}

inEachBrowser(
	'subscriptions',
	(stage) => {
		let options: Page;
		let driver: OptionsDriver;
		beforeAll(async () => {
			pages.clear();
			options = await stage.session.openExtensionPage('src/options/index.html');
			await options.bringToFront();
			driver = optionsDriver(options);
			await driver.says(/Subscriptions/);
		});
		const subscribe = async (path: string) => {
			await driver.fill(/^Address of a feed or a dataset/, stage.site.url(path));
			await driver.press(/^Subscribe$/);
		};
		const check = (name: string) => driver.press(new RegExp(`^Check now: “${name}”$`));
		const versionOf = async (id: string) =>
			(await askBackground(stage.desk, 'datasets', {})).datasets.find((one) => one.id === id)?.version;

		test('what has not changed is not sent again', async () => {
			const asked: (string | undefined)[] = [];
			pages.set('/steady', (headers) => {
				asked.push(headers['if-none-match']);
				const headersSent = { etag: '"one"' };
				if (headers['if-none-match'] === '"one"') return { body: '', status: 304, headers: headersSent };
				return { body: datasetOf('steady', '1'), headers: headersSent };
			});
			await subscribe('/steady');
			await driver.says(/You are subscribed to “steady”/);
			await check('steady');
			await driver.says(/“steady” has nothing new/);
			expect(asked).toEqual([undefined, '"one"']);
			const { last } = await askBackground(stage.desk, 'requests', { limit: 2 });
			expect(last.map(({ status }) => status)).toEqual([304, 200]);
		});

		test('a dataset that has moved is followed; one that became another is not taken', async () => {
			pages.set('/old', { body: '', status: 302, headers: { location: '/new' } });
			pages.set('/new', { body: datasetOf('moved', '1') });
			await subscribe('/old');
			await driver.says(/You are subscribed to “moved”/);
			pages.set('/new', { body: datasetOf('another', '2') });
			await check('moved');
			await driver.says(/The address now gives another dataset/);
			expect(await versionOf('moved')).toBe('1');
			expect(await versionOf('another')).toBeUndefined();
		});

		test('an update that is cut off, or no dataset any more, leaves the old version whole', async () => {
			pages.set('/shaky', { body: datasetOf('shaky', '1') });
			await subscribe('/shaky');
			await driver.says(/You are subscribed to “shaky”/);
			const next = datasetOf('shaky', '2');
			pages.set('/shaky', { body: next, cutAfter: 100, headers: { 'content-length': String(next.length) } });
			await check('shaky');
			await driver.says(/The server could not be reached, or broke off/);
			pages.set('/shaky', { body: '<!doctype html><html><title>Sign in</title></html>', type: 'text/html' });
			await check('shaky');
			await driver.says(/this is a web page, not a feed/);
			expect(await versionOf('shaky')).toBe('1');
			expect(await violations(options)).toEqual([]);
			pages.set('/shaky', { body: next });
			await check('shaky');
			await driver.says(/“shaky” is up to date: Nothing changes/);
			expect(await versionOf('shaky')).toBe('2');
		});

		test('an update that comes while the page is open is shown in it, and what is being typed stays', async () => {
			pages.set('/live', { body: datasetOf('live', '1') });
			await subscribe('/live');
			await driver.says(/You are subscribed to “live”/);
			await driver.press(/^Name, colour, languages of “live”$/);
			await driver.fill(/^What you call it$/, 'Half a na');
			pages.set('/live', { body: datasetOf('live', '2') });
			await askBackground(stage.desk, 'subscription-check', { id: 'live' });
			await driver.says(/live[\s\S]*Version 2/);
			expect(await options.$eval('.choices-form input', (field) => field.value)).toBe('Half a na');
			await driver.fill(/^What you call it$/, 'live');
			await driver.press(/^Cancel$/, '.choices-form button');
		});

		test('an answer that is too large is given up, and what there was stays', async () => {
			pages.set('/growing.xml', { body: feedOf('Growing News', '<item><title>One</title></item>') });
			await subscribe('/growing.xml');
			await driver.says(/You are subscribed to “Growing News”/);
			pages.set('/growing.xml', { body: feedOf('Growing News', `<!-- ${'x'.repeat(11_000_000)} -->`) });
			await check('Growing News');
			await driver.says(/larger than the 10 MB that are allowed/);
			const { datasets } = await askBackground(stage.desk, 'datasets', {});
			expect(datasets).toContainEqual(
				expect.objectContaining({ name: 'Growing News', counts: expect.objectContaining({ accounts: 1 }) }),
			);
		});

		test('whoever removes a dataset ends its subscription: no update brings it back', async () => {
			await driver.press(/^Remove “Growing News”$/);
			await driver.press(/^Remove$/);
			await driver.says(/“Growing News” is removed/);
			const left = await askBackground(stage.desk, 'subscriptions', {});
			expect(left.map(({ name }) => name)).not.toContain('Growing News');
		});

		test('a feed’s items are tied to what a page is about, and stand in its card', async () => {
			const item = (title: string, at: number) =>
				`<item><title>${title}</title><link>https://herald.example/${at}</link><pubDate>Fri, 16 May 2025 1${at}:00:00 +0300</pubDate></item>`;
			const text = feedOf(
				'Вісник гавані',
				`${item('Переговори у Стамбулі: делегації України та Росії домовилися про обмін полоненими', 1)}
				${item('Погода на вихідні', 2)}`,
				'<?xml version="1.0" encoding="windows-1251"?>',
			);
			pages.set('/herald.xml', { body: inEncoding('windows-1251', text), type: 'text/xml' });
			await subscribe('/herald.xml');
			await driver.says(/You are subscribed to “Вісник гавані”/);
			const page = await stage.open(ARTICLES.english);
			const event = (await marksAppear(page)).find(({ kind }) => kind === 'event');
			await hover(page, event?.text ?? 'an event');
			const card = await cardText(page, 'Вісник гавані', 'Переговори у Стамбулі: делегації України та Росії');
			expect(card).not.toContain('Погода');
			await options.bringToFront();
		});

		describe('signed', () => {
			const keys = newKeys();

			test('the key is pinned and shown', async () => {
				publish('signed', '1', keys);
				await subscribe('/signed.update');
				await driver.says(/You are subscribed to “signed”/);
				expect(await askBackground(stage.desk, 'subscriptions', {})).toContainEqual(
					expect.objectContaining({ id: 'signed', signed: true }),
				);
			});

			test('what was altered on its way, or signed by another, is refused', async () => {
				publish('signed', '2', keys, datasetOf('signed', '2-altered'));
				await check('signed');
				await driver.says(/altered or cut off on its way/);
				publish('signed', '2', newKeys());
				await check('signed');
				await driver.says(/signed with another key than before/);
				expect(await versionOf('signed')).toBe('1');
			});

			test('the publisher’s own update is taken', async () => {
				publish('signed', '2', keys);
				await check('signed');
				await driver.says(/“signed” is up to date/);
				expect(await versionOf('signed')).toBe('2');
			});
		});

		test('what cannot be subscribed to is said at once', async () => {
			pages.set('/page', { body: '<!doctype html><html><title>News</title></html>' });
			await subscribe('/page');
			await driver.says(/this is a web page, not a feed/);
			await subscribe('/steady');
			await driver.says(/You are subscribed to this address already/);
		});
	},
	(path, asked) => {
		const answer = pages.get(path);
		return typeof answer === 'function' ? answer(asked) : answer;
	},
);
