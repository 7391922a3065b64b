/** From the form about an open page to the entries that it stands for: source, event, account, question. Pure. */
import { domainsOf, hostKey, pageKey, webUrl } from '../../dataset/address.ts';
import { textForms } from '../../dataset/text.ts';
import type { Account, Dataset, EventEntry, Position, Question, Source } from '../../dataset/types.ts';
import { OWN_DATASET, type PageAccount } from '../../protocol/own.ts';
import type { Change } from './changes.ts';
import { freshId, standInFor } from './dataset.ts';

/** What of other datasets the form speaks of. */
export interface Elsewhere {
	/** The chosen event; absent when there is none (any more). */
	readonly event: EventEntry | undefined;
	/** A source of another dataset to which the page's address belongs. */
	readonly source: Source | undefined;
	/** Questions of other datasets on the event. */
	readonly questions: readonly Question[];
}

/** Entries may still be wrong: they are checked like any others. */
export function pageChange(dataset: Dataset, page: PageAccount, elsewhere: Elsewhere, version: string): Change {
	const source = sourceFor(dataset, page, elsewhere.source);
	const event = eventFor(dataset, page, elsewhere.event);
	const account = accountFor(dataset, page, source, event);
	const question = questionFor(dataset, page, account, event, elsewhere.questions);
	return {
		puts: [
			...(source === undefined ? [] : [{ kind: 'sources', entry: source } as const]),
			...(event === undefined ? [] : [{ kind: 'events', entry: event } as const]),
			{ kind: 'accounts', entry: account },
			...(question === undefined ? [] : [{ kind: 'questions', entry: question } as const]),
		],
		removes: [],
		version,
	};
}

function sourceFor(dataset: Dataset, { url, outlet }: PageAccount, known: Source | undefined): Source | undefined {
	const host = webUrl(url)?.hostname;
	if (host === undefined) return undefined;
	const own = sourceOfAddress(dataset.sources, url);
	if (own !== undefined) return own;
	const name = outlet.trim();
	const { group: _, ...copied } = known ?? { name, domains: [hostKey(host)] };
	return { ...copied, name: name === '' ? copied.name : name, id: freshId(dataset, 'sources', name) };
}

/** The source whose domain is nearest to the address. */
export function sourceOfAddress(sources: readonly Source[], url: string): Source | undefined {
	for (const domain of domainsOf(url)) {
		const found = sources.find(({ domains }) => domains.some((one) => hostKey(one) === domain));
		if (found !== undefined) return found;
	}
	return undefined;
}

function eventFor(
	dataset: Dataset,
	{ event: ref }: PageAccount,
	found: EventEntry | undefined,
): EventEntry | undefined {
	if (ref === undefined || found === undefined) return undefined;
	return ref.dataset === OWN_DATASET ? found : standInFor(dataset, ref, found);
}

/** A page that is an own account already is changed, and stays about what else it is about. */
function accountFor(
	dataset: Dataset,
	page: PageAccount,
	source: Source | undefined,
	event: EventEntry | undefined,
): Account {
	const key = pageKey(page.url);
	const known = dataset.accounts.find(({ url }) => url !== undefined && pageKey(url) === key);
	const about = [...new Set([...(known?.about ?? []), ...(event === undefined ? [] : [event.id])])];
	const { datePublished: _date, inLanguage: _language, ...kept } = known ?? {};
	return {
		...kept,
		id: known?.id ?? freshId(dataset, 'accounts', page.headline),
		source: source?.id ?? '',
		headline: page.headline.trim(),
		url: page.url.trim(),
		about,
		...(page.datePublished.trim() === '' ? {} : { datePublished: page.datePublished.trim() }),
		...(page.inLanguage.trim() === '' ? {} : { inLanguage: page.inLanguage.trim() }),
	};
}

/** A question asked before gets one more position; one of another dataset is asked in its words. */
function questionFor(
	dataset: Dataset,
	page: PageAccount,
	account: Account,
	event: EventEntry | undefined,
	others: readonly Question[],
): Question | undefined {
	const text = page.question.trim();
	if (text === '' && page.position.trim() === '') return undefined;
	const asks = (question: Question) => textForms(question.text).some((form) => form.text === text);
	const quote = page.quote.trim();
	const position: Position = {
		account: account.id,
		speaker: page.speaker.trim(),
		text: page.position.trim(),
		...(quote === '' ? {} : { locator: { quote } }),
	};
	const own = dataset.questions.find(
		(question) => asks(question) && (event === undefined || question.about.includes(event.id)),
	);
	if (own !== undefined) {
		const rest = own.positions.filter((one) => one.account !== account.id || one.speaker !== position.speaker);
		return { ...own, positions: [...rest, position] };
	}
	const asked = others.find(asks);
	return {
		id: freshId(dataset, 'questions', text),
		about: event === undefined ? [] : [event.id],
		text: asked?.text ?? text,
		kind: asked?.kind ?? page.questionKind,
		positions: [position],
	};
}
