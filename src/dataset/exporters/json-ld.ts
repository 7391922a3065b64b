/**
 * A dataset in the words of schema.org, for others' tools: https://schema.org/DataFeed. Positions
 * become `Claim`s with their speaker, questions `Question`s about events; what schema.org has no word for is left out.
 */
import type { Account, Actor, Alias, Dataset, EventEntry, Question, Source, Text } from '../types.ts';

type Node = Readonly<Record<string, unknown>>;

/** Ids become addresses below the dataset's homepage, or names of their own kind where it has none. */
export function toJsonLd(dataset: Dataset): Node {
	const base = `${dataset.homepage ?? `urn:counterpoint:${dataset.id}`}#`;
	const ref = (id: string): Node => ({ '@id': `${base}${id}` });
	const source = new Map(dataset.sources.map((entry) => [entry.id, entry]));
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Dataset',
				'@id': base,
				name: texts(dataset.name),
				version: dataset.version,
				...some('description', texts(dataset.description)),
				...some('license', dataset.license),
				...some('publisher', dataset.publisher && { '@type': 'Organization', ...dataset.publisher }),
			},
			...dataset.sources.map((entry) => sourceNode(entry, ref)),
			...dataset.actors.map((entry) => actorNode(entry, ref)),
			...dataset.events.map((entry) => eventNode(entry, ref)),
			...dataset.accounts.map((entry) => accountNode(entry, source.get(entry.source), ref)),
			...dataset.questions.flatMap((entry) => questionNodes(entry, ref)),
		],
	};
}

type Ref = (id: string) => Node;

function sourceNode({ id, name, domains, inLanguage, descriptor }: Source, ref: Ref): Node {
	return {
		...ref(id),
		'@type': 'NewsMediaOrganization',
		name: texts(name),
		...some('url', domains[0] === undefined ? undefined : `https://${domains[0]}/`),
		...some('knowsLanguage', inLanguage),
		...some('description', texts(descriptor)),
	};
}

function actorNode({ id, type, name, aliases, description, sameAs, roles }: Actor, ref: Ref): Node {
	return {
		...ref(id),
		'@type': type,
		name: texts(name),
		...some('alternateName', aliases?.map(aliasNode)),
		...some('description', texts(description)),
		...some('sameAs', sameAs),
		...(type === 'Person'
			? some(
					'hasOccupation',
					roles?.map(({ title, startDate, endDate }) => ({
						'@type': 'Role',
						roleName: texts(title),
						...some('startDate', startDate),
						...some('endDate', endDate),
					})),
				)
			: {}),
	};
}

function eventNode(event: EventEntry, ref: Ref): Node {
	return {
		...ref(event.id),
		'@type': 'Event',
		name: texts(event.name),
		...some('alternateName', event.aliases?.map(aliasNode)),
		...some('startDate', event.startDate),
		...some('endDate', event.endDate),
		...some('location', event.location?.map(ref)),
		...some('attendee', event.participants?.map(ref)),
		...some('superEvent', event.superEvent && ref(event.superEvent)),
		...some('description', texts(event.description)),
		...some('sameAs', event.sameAs),
	};
}

function accountNode(account: Account, source: Source | undefined, ref: Ref): Node {
	return {
		...ref(account.id),
		'@type': 'NewsArticle',
		...some('headline', texts(account.headline)),
		...some('url', account.url),
		...some('archivedAt', account.archivedAt),
		...some('datePublished', account.datePublished),
		...some('author', account.author && { '@type': 'Person', name: account.author }),
		...some('publisher', source && { ...ref(source.id), name: texts(source.name) }),
		...some('inLanguage', account.inLanguage),
		...some('about', account.about.map(ref)),
		...some('mentions', account.mentions?.map(ref)),
		...some('abstract', texts(account.summary)),
	};
}

/** The question, and one claim for each position: who says it, in which piece, in which words. */
function questionNodes(question: Question, ref: Ref): Node[] {
	const claims = question.positions.map((position, index): Node => {
		return {
			...ref(`${question.id}-${index + 1}`),
			'@type': 'Claim',
			text: texts(position.text),
			author:
				position.speakerActor === undefined
					? { '@type': 'Thing', name: texts(position.speaker) }
					: ref(position.speakerActor),
			appearance: ref(position.account),
			...some('disambiguatingDescription', position.locator?.quote),
		};
	});
	return [
		{
			...ref(question.id),
			'@type': 'Question',
			name: texts(question.text),
			about: question.about.map(ref),
			suggestedAnswer: claims.map((claim) => ({ '@id': claim['@id'] })),
		},
		...claims,
	];
}

function aliasNode(alias: Alias): unknown {
	if (typeof alias === 'string') return alias;
	return alias.lang === undefined ? alias.text : { '@value': alias.text, '@language': alias.lang };
}

/** A text, or one value object per language: https://www.w3.org/TR/json-ld11/#string-internationalization */
function texts(text: Text | undefined): unknown {
	if (text === undefined || typeof text === 'string') return text;
	return Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));
}

function some(key: string, value: unknown): Node {
	const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
	return empty ? {} : { [key]: value };
}
