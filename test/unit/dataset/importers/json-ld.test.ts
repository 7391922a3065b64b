import { expect, it } from 'vitest';
import { importText, refusal } from './support.ts';

const PUBLISHER = { '@type': 'Organization', '@id': '#pub', name: 'The Post' };

it('news articles become accounts with their source, actors and events', async () => {
	const { dataset, format } = await importText(
		JSON.stringify({
			'@context': 'https://schema.org',
			'@graph': [
				PUBLISHER,
				{
					'@type': ['ReportageNewsArticle'],
					headline: 'Second &amp; last round',
					mainEntityOfPage: { '@id': 'https://www.post.example/a' },
					publisher: { '@id': '#pub' },
					author: [{ '@type': 'Person', name: 'W. Writer' }],
					datePublished: '2025-06-02T21:00:00+03:00',
					inLanguage: 'en',
					about: [
						{
							'@type': 'Event',
							name: 'Istanbul talks',
							startDate: '2025-06-02',
							location: { '@type': 'Place', name: 'Istanbul' },
						},
						{ '@type': 'Person', name: 'Ada Example', sameAs: 'https://www.wikidata.org/wiki/Q4' },
					],
				},
			],
		}),
	);
	expect(format).toBe('json-ld');
	expect(dataset?.sources).toEqual([{ id: 'post-example', name: 'The Post', domains: ['post.example'] }]);
	expect(dataset?.accounts).toEqual([
		{
			id: expect.any(String),
			source: 'post-example',
			about: ['istanbul-talks'],
			headline: 'Second & last round',
			url: 'https://www.post.example/a',
			datePublished: '2025-06-02',
			author: 'W. Writer',
			inLanguage: 'en',
			mentions: ['ada-example'],
		},
	]);
	expect(dataset?.events).toEqual([
		{ id: 'istanbul-talks', name: 'Istanbul talks', startDate: '2025-06-02', location: ['istanbul'] },
	]);
	expect(dataset?.actors.map(({ id, type }) => `${id} ${type}`)).toEqual(['ada-example Person', 'istanbul Place']);
});

it('a fact check has two positions, each with its speaker', async () => {
	const { dataset } = await importText(
		JSON.stringify({
			'@type': 'ClaimReview',
			url: 'https://check.example/1',
			datePublished: '2025-06-05',
			author: { '@type': 'Organization', name: 'Check Desk' },
			claimReviewed: 'Nobody came',
			itemReviewed: {
				'@type': 'Claim',
				author: { '@type': 'Person', name: 'Ada Example' },
				datePublished: '2025-06-03',
			},
			reviewRating: { '@type': 'Rating', alternateName: 'Lacks context' },
		}),
	);
	expect(dataset?.events).toMatchObject([{ name: 'Nobody came', startDate: '2025-06-03' }]);
	expect(dataset?.accounts).toMatchObject([
		{ source: 'check-example', url: 'https://check.example/1', about: [dataset?.events[0]?.id] },
	]);
	expect(dataset?.questions).toMatchObject([
		{
			text: 'Nobody came',
			positions: [
				{ speaker: 'Ada Example', speakerActor: 'ada-example', text: 'Nobody came' },
				{ speaker: 'Check Desk', text: 'Lacks context' },
			],
		},
	]);
});

it('reads the scripts of a saved page, and goes on after a broken one', async () => {
	const { dataset, problems } = await importText(`<!DOCTYPE html><html><head>
		<script type="application/ld+json">{"@type":"NewsArticle","headline":"A
		B","url":"https://post.example/a"}</script>
		<script type="application/ld+json">{ broken</script></head></html>`);
	expect(dataset?.accounts).toMatchObject([{ headline: 'A B' }]);
	expect(problems[0]).toMatchObject({ severity: 'warning', entry: 'script 2' });
});

it('refuses what is broken, and says when nothing useful is there', async () => {
	expect(refusal(await importText('{"@type": "NewsArticle", }'))).toMatch(/^the JSON is broken at line 1, column/);
	expect((await importText('{"@type":"BreadcrumbList"}')).problems[0]?.problem).toBe(
		'holds no article, fact check, person, organisation, place or event',
	);
});

it('comes back from endless nesting and from graphs that name themselves', async () => {
	let deep = '{"@type":"NewsArticle","headline":"x","url":"https://post.example/x"}';
	for (let depth = 0; depth < 2000; depth += 1) deep = `{"@type":"Thing","about":${deep}}`;
	expect((await importText(deep)).ok).toBe(true);
	const loop = await importText(
		'{"@graph":[{"@id":"#a","@type":"Event","name":"A","location":{"@id":"#a"},"about":{"@id":"#a"}}]}',
	);
	expect(loop.dataset?.events).toHaveLength(1);
});

it('what stands for itself is an actor, even if no more than its name is said; a publisher is not', async () => {
	const { dataset } = await importText(
		JSON.stringify({
			'@context': 'https://schema.org',
			'@type': 'DataFeed',
			dataFeedElement: [
				{ '@type': 'DataFeedItem', item: { '@type': 'Person', name: 'Ada Example' } },
				{ '@type': 'GovernmentOrganization', name: 'Ministry of Harbours' },
				{ '@type': 'City', name: 'Harbour City' },
				{ '@type': 'NewsArticle', headline: 'H', url: 'https://post.example/1', publisher: { '@id': '#pub' } },
				PUBLISHER,
				{ '@type': 'NewsMediaOrganization', name: 'The Post' },
			],
		}),
	);
	expect(dataset?.actors.map(({ name, type }) => `${type} ${name}`)).toEqual([
		'Person Ada Example',
		'Organization Ministry of Harbours',
		'Place Harbour City',
	]);
	expect(dataset?.accounts).toHaveLength(1);
});

it('names written out with the address of the vocabulary or a prefix, and one document a line', async () => {
	const prefixed = { '@context': { schema: 'https://schema.org/' }, '@type': 'schema:Person', 'schema:name': 'Ada' };
	const expanded = { '@type': ['http://schema.org/Person'], 'http://schema.org/name': [{ '@value': 'Ben' }] };
	const { dataset } = await importText(`${JSON.stringify(prefixed)}\n${JSON.stringify(expanded)}\n`);
	expect(dataset?.actors.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
});
