/** Gold: where a text names which actors and events, as people have marked it. Two forms: lines, and JSON with kinds. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import * as v from 'valibot';

export interface GoldMention {
	readonly start: number;
	readonly end: number;
	/** Absent when the gold does not tell. */
	readonly kind?: 'actor' | 'event' | undefined;
	/** Any of these is right. */
	readonly ids: readonly string[];
	/** Neither a miss when it is not found nor a false hit when it is. */
	readonly optional: boolean;
	/** What a mention found must touch; the whole span unless the gold names a head word. */
	readonly head: readonly [start: number, end: number];
}

export interface Gold {
	readonly published?: string | undefined;
	readonly mentions: readonly GoldMention[];
}

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const GoldSchema = v.object({
	published: v.optional(v.string()),
	mentions: v.array(
		v.object({
			start: Offset,
			end: Offset,
			kind: v.optional(v.picklist(['actor', 'event'])),
			ids: v.pipe(v.array(v.string()), v.minLength(1)),
			optional: v.optional(v.boolean(), false),
			head: v.optional(v.tuple([Offset, Offset])),
		}),
	),
});

/** @throws Error that says what is wrong with the file. */
export function parseGold(text: string, isJson: boolean): Gold {
	return isJson ? parseGoldJson(text) : { mentions: parseGoldLines(text) };
}

function parseGoldJson(text: string): Gold {
	const result = v.safeParse(GoldSchema, JSON.parse(text));
	if (!result.success) {
		const [issue] = result.issues;
		throw new Error(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
	}
	const { published, mentions } = result.output;
	return {
		published,
		mentions: mentions.map((mention) => ({ ...mention, head: mention.head ?? [mention.start, mention.end] })),
	};
}

/** `start end id`, and `?` behind an optional one. Lines of one span are one mention with several right ids. */
function parseGoldLines(text: string): GoldMention[] {
	const bySpan = new Map<string, GoldMention>();
	text.split(/\r?\n/).forEach((line, index) => {
		if (/^\s*(?:#|$)/.test(line)) return;
		const [from, to, id, mark, ...rest] = line.trim().split(/\s+/);
		const [start, end] = [Number(from), Number(to)];
		const isSpan = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start;
		if (!isSpan || id === undefined || (mark !== undefined && mark !== '?') || rest.length > 0) {
			throw new Error(`line ${index + 1}: expected "start end id", and "?" behind an optional one`);
		}
		const key = `${start} ${end}`;
		const known = bySpan.get(key);
		const optional = mark === '?' || known?.optional === true;
		bySpan.set(key, { start, end, ids: [...(known?.ids ?? []), id], optional, head: [start, end] });
	});
	return [...bySpan.values()];
}

/** Gold files by the base name of the text that each belongs to. Folders give all their files but notes. */
export async function goldFiles(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const files = new Map<string, string>();
	for (const path of paths) {
		const isFolder = (await stat(path)).isDirectory();
		const own = isFolder
			? (await readdir(path)).filter((name) => !isNotes(name)).map((name) => join(path, name))
			: [path];
		for (const file of own) files.set(nameOf(file), file);
	}
	return files;
}

/** The gold of a text: of the same base name, or of its part before "_" (texts often carry a hash or a title there). */
export function goldFileOf(text: string, files: ReadonlyMap<string, string>): string | undefined {
	const name = nameOf(text);
	return files.get(name) ?? files.get(name.split('_')[0] ?? name);
}

/** @throws Error that names the file and what is wrong with it. */
export async function readGold(file: string): Promise<Gold> {
	const text = await readFile(file, 'utf8');
	try {
		return parseGold(text, extname(file) === '.json');
	} catch (error) {
		throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function nameOf(file: string): string {
	return basename(file, extname(file));
}

function isNotes(name: string): boolean {
	return name.startsWith('.') || extname(name) === '.md';
}
