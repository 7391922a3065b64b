/** The stores' texts: name and summary are the manifest's, in each language, and no longer than the stores take. */
import { marked } from 'marked';
import type { Repository } from './repository.ts';

const LANGUAGES = ['en', 'uk', 'ru'];
/** Of the Chrome Web Store, whose limits are the narrower ones. */
const LONGEST = { Name: 75, Summary: 132, Description: 16_000 } as const;
type Part = keyof typeof LONGEST;

export function listingProblems({ textOf }: Pick<Repository, 'textOf'>): string[] {
	return LANGUAGES.flatMap((language) => {
		const path = `store/${language}.md`;
		const parts = partsOf(textOf(path));
		const messages = JSON.parse(textOf(`public/_locales/${language}/messages.json`)) as Messages;
		const lengths = (Object.keys(LONGEST) as Part[]).flatMap((part) => {
			const { length } = parts.get(part) ?? '';
			if (length === 0) return [`${path}: has no "${part}".`];
			return length > LONGEST[part] ? [`${path}: "${part}" has ${length} signs, more than ${LONGEST[part]}.`] : [];
		});
		const same = [
			['Name', messages.name.message],
			['Summary', messages.description.message],
		] as const;
		return [
			...lengths,
			...same.flatMap(([part, wanted]) =>
				parts.get(part) === wanted ? [] : [`${path}: "${part}" is not what the manifest says: ${wanted}`],
			),
		];
	});
}

interface Messages {
	readonly name: { readonly message: string };
	readonly description: { readonly message: string };
}

/** The text below each heading of the second order. */
function partsOf(markdown: string): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	let heading = '';
	for (const token of marked.lexer(markdown)) {
		if (token.type === 'heading') heading = token.text;
		else parts.set(heading, `${parts.get(heading) ?? ''}${token.raw}`);
	}
	return new Map([...parts].map(([name, text]) => [name, text.trim()]));
}
