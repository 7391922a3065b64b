/** The nodes of JSON-LD as publishers write it: of one document or one a line, or of the script elements of a page. */
import { Parser } from 'htmlparser2';
import { type Fields, isFields, listOf, textOf } from './values.ts';

/** Deeper than this nobody writes by hand or by a known tool. */
const DEEPEST = 24;
/** Names of the vocabulary written out. */
const PREFIX = /^(?:https?:\/\/schema\.org\/|schema:)/;
/** What only holds other things: a node in it stands for itself. */
const CONTAINER = /^(?:DataFeed|DataFeedItem|ItemList|ListItem|DataCatalog|Dataset|Collection|CollectionPage)$/;

/** All nodes of a document, references by `@id` included. */
export class Graph {
	readonly nodes: Fields[] = [];
	readonly #byId = new Map<string, Fields>();
	/** Nodes that are no part of another one. */
	readonly #whole = new Set<Fields>();
	/** Ids that another node names. */
	readonly #named = new Set<string>();

	add(value: unknown, depth = 0, isPart = false): void {
		if (depth > DEEPEST) return;
		if (Array.isArray(value)) {
			for (const one of value) this.add(one, depth + 1, isPart);
			return;
		}
		if (!isFields(value)) return;
		const types = typesOf(value);
		const id = textOf(value['@id']);
		if (types.length > 0) {
			this.nodes.push(value);
			if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, value);
			if (!isPart) this.#whole.add(value);
		} else if (id !== undefined) this.#named.add(id);
		const holds = isPart || (types.length > 0 && !types.every((type) => CONTAINER.test(type)));
		for (const [key, inner] of Object.entries(value)) if (key !== '@context') this.add(inner, depth + 1, holds);
	}

	/** Neither within another node nor named by one: whoever wrote it meant it for itself. */
	standsAlone(node: Fields): boolean {
		const id = textOf(node['@id']);
		return this.#whole.has(node) && (id === undefined || !this.#named.has(id));
	}

	/** The node that is meant: itself, or the one that its `@id` alone names. */
	resolve(value: unknown): Fields | undefined {
		if (!isFields(value)) return undefined;
		const id = textOf(value['@id']);
		return typesOf(value).length === 0 && id !== undefined ? (this.#byId.get(id) ?? value) : value;
	}

	/** The nodes that a value or a list of them means. */
	nodesOf(value: unknown): Fields[] {
		return listOf(value)
			.map((one) => this.resolve(one))
			.filter((one) => one !== undefined);
	}
}

export function typesOf(node: Fields): string[] {
	return listOf(node['@type'])
		.flatMap((type) => textOf(type) ?? [])
		.map((type) => type.replace(PREFIX, ''));
}

/** One document, or one a line. @throws SyntaxError */
export function documentsOf(text: string): unknown[] {
	try {
		return [document(cleaned(text))];
	} catch (error) {
		const lines = text.split('\n').filter((line) => line.trim() !== '');
		if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith('{'))) throw error;
		return lines.map((line) => document(cleaned(line)));
	}
}

/** Property names without the prefix that some tools give them. */
function document(text: string): unknown {
	if (!/"(?:schema:|https?:\/\/schema\.org\/)\w+"\s*:/.test(text)) return JSON.parse(text);
	return JSON.parse(text, (_, value: unknown) =>
		isFields(value)
			? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.replace(PREFIX, ''), inner]))
			: value,
	);
}

/** Some sites wrap their JSON in a comment of HTML or a CDATA section, or leave line ends in its texts. */
function cleaned(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids in a text; elsewhere they are space.
			.replace(/[\u0000-\u001f]+/g, ' ')
			.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
			.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
	);
}

export function scriptsOf(html: string): string[] {
	const scripts: string[] = [];
	let open: string | undefined;
	const parser = new Parser({
		onopentag(name, { type }) {
			if (name === 'script' && /^application\/ld\+json\b/i.test(type ?? '')) open = '';
		},
		ontext(text) {
			if (open !== undefined) open += text;
		},
		onclosetag(name) {
			if (name !== 'script' || open === undefined) return;
			scripts.push(open);
			open = undefined;
		},
	});
	parser.write(html);
	parser.end();
	return scripts;
}
