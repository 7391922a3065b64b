import { expect, it } from 'vitest';
import { readingIn } from '../../../src/background/reading.ts';
import { harbourTalks, readerWith } from './support.ts';

const reader = await readerWith();

async function read(url: string, canonical?: string) {
	const { accounts, source } = await readingIn(reader, { url, canonical });
	return { accounts: accounts.map(({ id }) => id), source: source?.id };
}

it.each([
	['the address itself', 'https://www.northpost.example/2025/05/talks/?utm_source=x'],
	['without www. and slash, over http', 'http://northpost.example/2025/05/talks'],
	[
		'with other tracking parameters and a fragment',
		'https://northpost.example/2025/05/talks/?fbclid=1&gclid=2#comments',
	],
	['the archived copy', 'https://archive.example/a1'],
])('knows the account by %s', async (_, url) => {
	expect(await read(url)).toEqual({ accounts: ['a1'], source: 'north-post' });
});

it('knows the account by the canonical address when the address itself says nothing', async () => {
	expect(await read('https://northpost.example/amp/77', 'https://northpost.example/2025/05/talks')).toEqual({
		accounts: ['a1'],
		source: 'north-post',
	});
});

it('trusts the address before the canonical one', async () => {
	expect(await read('https://loosesheet.example/r2', 'https://northpost.example/series')).toMatchObject({
		accounts: ['a3'],
	});
});

it.each([
	['another page of the source', 'https://northpost.example/other', 'north-post'],
	['a subdomain', 'https://live.northpost.example/x', 'north-post'],
	['the longest domain', 'https://sport.southwire.example/x', 'south-wire-sport'],
	['a subdomain of the longest domain', 'https://en.sport.southwire.example/x', 'south-wire-sport'],
	['a domain that only ends alike', 'https://notnorthpost.example/x', undefined],
	['no web page', 'about:blank', undefined],
])('by domain: %s', async (_, url, source) => {
	expect(await read(url)).toEqual({ accounts: [], source });
});

it('takes all accounts of one page as being read', async () => {
	const dataset = harbourTalks();
	const twice = dataset.accounts.flatMap((account) =>
		account.id === 'a1' ? [account, { ...account, id: 'a1-bis' }] : [account],
	);
	const other = await readerWith({ ...dataset, accounts: twice });
	const { accounts } = await readingIn(other, { url: 'https://northpost.example/2025/05/talks' });
	expect(accounts.map(({ id }) => id)).toEqual(['a1', 'a1-bis']);
});
