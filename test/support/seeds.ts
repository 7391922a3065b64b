/**
 * Five real articles that are kept outside of the repository, beside it. They are no part of the project: where they
 * are not in reach, what is built on them is skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArticleFacts, articlePage } from '../../scripts/driver/article-page.ts';
import type { Handler } from '../../scripts/driver/server.ts';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const FACTS = join(SHARED, 'facts', 'facts.json');

interface Account {
	readonly id: string;
	readonly file: string;
	readonly title: string;
	readonly url: string;
	readonly date: string | null;
	readonly date_interval?: readonly string[];
}

export const haveSeeds = existsSync(FACTS) && existsSync(join(SHARED, 'seeds'));

const accounts: readonly Account[] = haveSeeds ? JSON.parse(readFileSync(FACTS, 'utf8')).accounts : [];

export function seedText(id: string): string {
	const file = readdirSync(join(SHARED, 'seeds')).find((name) => name.startsWith(id));
	return readFileSync(join(SHARED, 'seeds', file ?? ''), 'utf8');
}

export function seedFacts(id: string): ArticleFacts {
	const account = accounts.find((one) => one.id === id);
	if (account === undefined) throw new Error(`no facts about ${id}`);
	const published = account.date ?? account.date_interval?.[0];
	return { title: account.title, canonical: account.url, lang: 'en', ...(published ? { published } : {}) };
}

export const seedPages: Handler = (path) => {
	const [, id] = /^\/seeds\/(\d{3})$/.exec(path) ?? [];
	return id === undefined ? undefined : { body: articlePage(seedText(id), seedFacts(id)) };
};
