/** A page of React's that was read and marked before React takes it over: React must find it as it had sent it. */
import { beforeAll, expect, test } from 'vitest';
import { marksAppear, marksOf } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/wait.ts';
import { NAMES } from '../support/news.ts';
import { reactPage, reactScript } from '../support/react-page.ts';
import { inEachBrowser } from '../support/suite.ts';

let script = '';
beforeAll(async () => {
	script = await reactScript();
});

inEachBrowser(
	'a page that React hydrates late',
	(stage) => {
		const noise: string[] = [];

		test('is hydrated without a warning, and keeps every node', async () => {
			stage.page.on('console', (message) => noise.push(message.text()));
			stage.page.on('pageerror', (error) => noise.push(String(error)));
			const page = await stage.open('/react');
			await marksAppear(page);
			noise.length = 0;
			const changed = await page.evaluate(async () => {
				const scope = globalThis as unknown as { hydrate(): void };
				const root = document.getElementById('root');
				const nodes = [...(root?.querySelectorAll('*') ?? [])];
				const html = root?.innerHTML;
				scope.hydrate();
				await new Promise<void>((done) => {
					const look = () =>
						document.documentElement.dataset.hydrated === 'yes' ? done() : requestAnimationFrame(look);
					look();
				});
				const after = [...(root?.querySelectorAll('*') ?? [])];
				return {
					html: html !== root?.innerHTML,
					nodes: nodes.length !== after.length || nodes.some((node, at) => node !== after[at]),
				};
			});
			expect(changed).toEqual({ html: false, nodes: false });
			expect(noise.filter((line) => /match|recovered|warning|error/i.test(line))).toEqual([]);
			expect((await marksOf(page)).map(({ text }) => text)).toEqual([NAMES.medinsky, NAMES.umerov]);
		});

		test('and what React then changes is marked', async () => {
			const { page } = stage;
			await page.click('button');
			await until('a mark in the new paragraph', async () =>
				(await marksOf(page)).some(({ text }) => text === NAMES.peskov),
			);
			expect(noise.filter((line) => /error/i.test(line))).toEqual([]);
		});
	},
	(path) => {
		if (path === '/react') return { body: reactPage() };
		return path === '/react.js' ? { body: script, type: 'text/javascript' } : undefined;
	},
);
