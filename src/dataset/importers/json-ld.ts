/**
 * schema.org JSON-LD as publishers write it: single nodes, lists, `@graph`, DataFeed, and pages that hold it in script
 * elements. News articles become accounts, fact checks accounts with a question of two positions, and persons,
 * organisations, places and events what they are. Vocabulary: https://schema.org/ClaimReview, https://schema.org/NewsArticle
 */
import { hostKey } from '../address.ts';
import { syntaxProblem } from '../syntax.ts';
import type { Account, Actor, Text } from '../types.ts';
import { digest, Ids, slug } from './ids.ts';
import { type ImportInput, ImportRefusal } from './input.ts';
import { type ImportItem, ITEM, made, madeHeader, warning } from './item.ts';
import { documentsOf, Graph, scriptsOf, typesOf } from './json-ld-graph.ts';
import type { TextSource } from './text.ts';
import { addressOf, clip, dayOf, type Fields, isFields, languageOf, listOf, plainText, textOf } from './values.ts';

const ARTICLE =
	/^(?:[A-Za-z]*NewsArticle|Article|AdvertiserContentArticle|SatiricalArticle|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
const EVENT = /Event$/;
const ACTOR_TYPES: readonly (readonly [RegExp, Actor['type']])[] = [
	[/^Person$/, 'Person'],
	[/Organization$|^(?:NGO|PoliticalParty|Corporation|CollegeOrUniversity|LocalBusiness)$/, 'Organization'],
	[/^(?:Place|City|Country|State|AdministrativeArea|LandmarksOrHistoricalBuildings|GovernmentBuilding)$/, 'Place'],
];
export async function* jsonLdItems(input: ImportInput, text: TextSource, today: string): AsyncGenerator<ImportItem> {
	const content = await text.whole();
	const roots = content.trimStart().startsWith('<') ? scriptsOf(content) : [content];
	const graph = new Graph();
	const problems: ImportItem[] = [];
	for (const [index, root] of roots.entries()) {
		try {
			for (const document of documentsOf(root)) graph.add(document);
		} catch (error) {
			const { problem, remedy } = syntaxProblem(error, root);
			if (roots.length === 1) throw new ImportRefusal(problem, remedy);
			problems.push(warning(`script ${index + 1}`, problem, remedy));
		}
	}
	const name = input.url ?? input.name.replace(/^.*\//, '').replace(/\.\w+$/, '');
	yield madeHeader({ id: slug(name.replace(/^https?:\/\//, '')), name, version: today });
	yield* problems;
	const reader = new NodeReader(graph);
	for (const node of graph.nodes) {
		if (typesOf(node).length > 0) yield ITEM;
		reader.read(node);
	}
	reader.finish();
	yield* reader.entries();
	if (reader.isEmpty) {
		yield warning('file', 'holds no article, fact check, person, organisation, place or event', 'Choose another file.');
	}
}

function actorTypeOf(node: Fields): Actor['type'] | undefined {
	const types = typesOf(node);
	return ACTOR_TYPES.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1];
}

/** Collects entries: one thing named in several nodes is one entry. */
class NodeReader {
	readonly #ids = new Ids();
	readonly #sources = new Map<string, ImportItem>();
	readonly #actors = new Map<string, ImportItem>();
	readonly #events = new Map<string, ImportItem>();
	readonly #accounts = new Map<string, ImportItem>();
	readonly #questions = new Map<string, ImportItem>();
	readonly #alone: Fields[] = [];
	/** Names of sources. */
	readonly #outlets = new Set<string>();

	constructor(private readonly graph: Graph) {}

	get isEmpty(): boolean {
		return this.#actors.size + this.#events.size + this.#accounts.size === 0;
	}

	read(node: Fields): void {
		const types = typesOf(node);
		if (types.includes('ClaimReview')) this.#claimReview(node);
		else if (types.some((type) => ARTICLE.test(type))) this.#article(node);
		else if (types.some((type) => EVENT.test(type))) this.#event(node);
		else if (actorTypeOf(node) !== undefined) {
			if (isNamedForItself(node)) this.#actor(node);
			else if (this.graph.standsAlone(node)) this.#alone.push(node);
		}
	}

	/** Actors of which no more than the name is said, unless it is that of an outlet: sites say so of themselves. */
	finish(): void {
		for (const node of this.#alone) {
			const name = words(node.name, 200);
			if (name !== undefined && !this.#outlets.has(name)) this.#actor(node);
		}
	}

	*entries(): Generator<ImportItem> {
		yield* this.#sources.values();
		yield* this.#actors.values();
		yield* this.#events.values();
		yield* this.#accounts.values();
		yield* this.#questions.values();
	}

	#article(node: Fields): string | undefined {
		const url = addressOfNode(node);
		const headline = words(node.headline, 300) ?? words(node.name, 300);
		const source = this.#source(node.publisher ?? node.sourceOrganization ?? node.author, url);
		if (source === undefined || (headline === undefined && url === undefined)) return undefined;
		const topics = [...this.graph.nodesOf(node.about), ...this.graph.nodesOf(node.mentions)];
		const mentions = topics.flatMap((topic) => this.#actor(topic) ?? []);
		const about = topics.flatMap((topic) =>
			typesOf(topic).some((type) => EVENT.test(type)) ? (this.#event(topic) ?? []) : [],
		);
		const id = this.#ids.claim(url ?? `${source} ${headline}`, `a-${digest(url ?? `${source} ${headline}`)}`);
		this.#accounts.set(
			id,
			made('accounts', this.#account(node, { id, source, url, headline, about, mentions }), headline ?? url ?? id),
		);
		return id;
	}

	#account(
		node: Fields,
		{
			id,
			source,
			url,
			headline,
			about,
			mentions,
		}: {
			id: string;
			source: string;
			url: string | undefined;
			headline: string | undefined;
			about: readonly string[];
			mentions: readonly string[];
		},
	): Account {
		const published = dayOf(node.datePublished) ?? dayOf(node.dateCreated) ?? dayOf(node.dateModified);
		const author = listOf(node.author).flatMap((one) => nameOf(this.graph.resolve(one) ?? one) ?? [])[0];
		const language = languageOf(
			isFields(node.inLanguage) ? (node.inLanguage.alternateName ?? node.inLanguage.name) : listOf(node.inLanguage)[0],
		);
		const summary = clip(words(node.description, 2000) ?? words(node.abstract, 2000), 500);
		return {
			id,
			source,
			about: [...new Set(about)],
			...(headline === undefined ? {} : { headline }),
			...(url === undefined ? {} : { url }),
			...(published === undefined ? {} : { datePublished: published }),
			...(author === undefined ? {} : { author: clip(author, 100) ?? author }),
			...(language === undefined ? {} : { inLanguage: language }),
			...(mentions.length === 0 ? {} : { mentions: [...new Set(mentions)] }),
			...(summary === undefined || summary === headline ? {} : { summary }),
		};
	}

	/**
	 * A fact check reviews what somebody has said: the saying is the event, the check an account of it, and the question
	 * has two positions, each with its speaker. The rating stands in the reviewer's words only.
	 */
	#claimReview(node: Fields): void {
		const claim = words(node.claimReviewed, 500);
		const url = addressOfNode(node);
		const source = this.#source(node.author ?? node.publisher, url);
		if (claim === undefined || source === undefined) return;
		const reviewed = this.graph.resolve(node.itemReviewed) ?? {};
		const claimant = this.graph.resolve(reviewed.author) ?? reviewed.author;
		const speaker = plainText(nameOf(claimant), 200);
		const event = this.#claim(claim, dayOf(reviewed.datePublished));
		const id = this.#ids.claim(`review ${url ?? claim}`, `a-${digest(`review ${url ?? claim}`)}`);
		const headline = words(node.headline ?? node.name, 300) ?? claim;
		const said = speaker !== undefined && isFields(claimant) ? this.#actor(claimant) : undefined;
		this.#accounts.set(
			id,
			made(
				'accounts',
				this.#account(node, { id, source, url, headline, about: [event], mentions: said === undefined ? [] : [said] }),
				headline,
			),
		);
		const rating = isFields(node.reviewRating) ? node.reviewRating : {};
		const reviewer = nameOf(this.graph.resolve(node.author)) ?? nameOf(this.graph.resolve(node.publisher));
		const rated = plainText(rating.alternateName, 300) ?? plainText(node.reviewBody, 300);
		const positions = [
			...(speaker === undefined
				? []
				: [{ account: id, speaker, ...(said === undefined ? {} : { speakerActor: said }), text: claim }]),
			...(reviewer === undefined || rated === undefined ? [] : [{ account: id, speaker: reviewer, text: rated }]),
		];
		if (positions.length === 0) return;
		const question = this.#ids.claim(`question ${id} ${claim}`, `q-${digest(`question ${id} ${claim}`)}`);
		this.#questions.set(
			question,
			made(
				'questions',
				{
					id: question,
					about: [event],
					text: claim,
					kind: positions.length > 1 ? 'contradiction' : 'one-sided',
					positions,
				},
				headline,
			),
		);
	}

	#claim(claim: string, said: string | undefined): string {
		const id = this.#ids.claim(`claim ${claim}`, `claim-${digest(claim)}`);
		if (!this.#events.has(id)) {
			const name = clip(claim, 200) ?? claim;
			this.#events.set(id, made('events', { id, name, ...(said === undefined ? {} : { startDate: said }) }, name));
		}
		return id;
	}

	#event(node: Fields): string | undefined {
		const name = words(node.name, 200);
		const named = texts(node.name, 200);
		if (name === undefined || named === undefined) return undefined;
		const startDate = dayOf(node.startDate);
		const endDate = dayOf(node.endDate);
		const id = this.#ids.claim(`event ${name} ${startDate ?? ''}`, slug(name));
		if (this.#events.has(id)) return id;
		const places = this.graph.nodesOf(node.location).flatMap((one) => this.#actor(one) ?? []);
		const people = [node.performer, node.attendee, node.organizer]
			.flatMap((value) => this.graph.nodesOf(value))
			.flatMap((one) => this.#actor(one) ?? []);
		const inOrder = startDate !== undefined && endDate !== undefined && endDate >= startDate;
		this.#events.set(
			id,
			made(
				'events',
				{
					id,
					name: named,
					...(startDate === undefined ? {} : { startDate }),
					...(inOrder ? { endDate } : {}),
					...(places.length === 0 ? {} : { location: [...new Set(places)] }),
					...(people.length === 0 ? {} : { participants: [...new Set(people)] }),
					...described(node),
				},
				name,
			),
		);
		return id;
	}

	#actor(node: Fields): string | undefined {
		const type = actorTypeOf(node);
		const name = words(node.name, 200);
		const named = texts(node.name, 200);
		if (type === undefined || name === undefined || named === undefined) return undefined;
		const id = this.#ids.claim(`actor ${type} ${name}`, slug(name));
		if (this.#actors.has(id)) return id;
		const aliases = listOf(node.alternateName).flatMap((one) => words(one, 200) ?? []);
		const title = plainText(node.jobTitle, 200);
		this.#actors.set(
			id,
			made(
				'actors',
				{
					id,
					type,
					name: named,
					...(aliases.length === 0 ? {} : { aliases: [...new Set(aliases)] }),
					...described(node),
					...(title === undefined ? {} : { roles: [{ title }] }),
				},
				name,
			),
		);
		return id;
	}

	/** By the publisher's name and the host of what it published. */
	#source(publisher: unknown, url: string | undefined): string | undefined {
		const host = url === undefined ? undefined : hostKey(new URL(url).hostname);
		const named = listOf(publisher).flatMap((one) => nameOf(this.graph.resolve(one) ?? one) ?? [])[0];
		const name = plainText(named, 200) ?? host;
		if (name === undefined) return undefined;
		this.#outlets.add(name);
		const id = this.#ids.claim(`source ${host ?? name}`, slug(host ?? name));
		if (!this.#sources.has(id)) {
			this.#sources.set(id, made('sources', { id, name, domains: host?.includes('.') ? [host] : [] }, name));
		}
		return id;
	}
}

function described(node: Fields): { description?: Text; sameAs?: string[] } {
	const description = texts(node.description, 300);
	const sameAs = [...new Set(listOf(node.sameAs).flatMap((one) => addressOf(one) ?? []))];
	return { ...(description === undefined ? {} : { description }), ...(sameAs.length === 0 ? {} : { sameAs }) };
}

/** A publisher or an author within an article is no actor of its own; one that says more than its name is. */
function isNamedForItself(node: Fields): boolean {
	return (
		node.sameAs !== undefined ||
		node.description !== undefined ||
		node.alternateName !== undefined ||
		node.jobTitle !== undefined
	);
}

/** One text whatever its language: the first of a list of value objects. */
function words(value: unknown, limit: number): string | undefined {
	const [first] = listOf(value);
	return plainText(isFields(first) ? first['@value'] : first, limit);
}

/** A text, or one per language where the document says it: https://www.w3.org/TR/json-ld11/#string-internationalization */
function texts(value: unknown, limit: number): Text | undefined {
	const byLanguage = listOf(value).flatMap((one): [string, string][] => {
		const language = isFields(one) ? languageOf(one['@language']) : undefined;
		const text = isFields(one) ? plainText(one['@value'], limit) : undefined;
		return language === undefined || text === undefined ? [] : [[language, text]];
	});
	return byLanguage.length > 0 ? Object.fromEntries(byLanguage) : words(value, limit);
}

function nameOf(value: unknown): string | undefined {
	return isFields(value) ? words(value.name, 200) : textOf(value);
}

function addressOfNode(node: Fields): string | undefined {
	const main = node.mainEntityOfPage;
	return addressOf(node.url) ?? addressOf(isFields(main) ? (main['@id'] ?? main.url) : main) ?? addressOf(node['@id']);
}
