/** From rows to what pages show: texts in the reader's language, links checked, the account being read marked. */
import { inOrder, pickText } from '../dataset/text.ts';
import type { Account, Actor, EventEntry, Group, Position, Question, Source, Text } from '../dataset/types.ts';
import { DATASET_COLORS } from '../protocol/dataset-choices.ts';
import type {
	AccountGroupView,
	AccountView,
	ActorLink,
	DatasetLabel,
	EventLink,
	PositionView,
	QuestionView,
	Reading,
	SourceView,
} from '../protocol/views.ts';
import type { DatasetRow } from '../store/schema.ts';
import { sayIn } from './foreign.ts';
import { passageLink, siteElsewhere, webLink } from './links.ts';
import type { ReadingRows } from './reading.ts';

/** The rows that views of one dataset draw on. */
export interface ViewRows {
	readonly dataset: DatasetLabel;
	readonly languages: readonly string[];
	/** In the dataset's order, which is the order in which they are shown. */
	readonly groups: readonly Group[];
	readonly sources: ReadonlyMap<string, Source>;
	readonly accounts: ReadonlyMap<string, Account>;
	readonly reading: ReadingRows;
}

type Optional<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that a view has a key or has it not. */
export function given<T extends object>(parts: T): Optional<T> {
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Optional<T>;
}

export function datasetLabel(
	{ id, current, ownName, tag, color }: DatasetRow,
	languages: readonly string[],
): DatasetLabel {
	const { name, version } = current.header;
	return {
		id,
		name: ownName ?? pickText(name, languages),
		version,
		...given({ tag, color: DATASET_COLORS.find((one) => one === color) }),
	};
}

export function say(rows: ViewRows, text: Text): string;
export function say(rows: ViewRows, text: Text | undefined): string | undefined;
export function say({ languages }: ViewRows, text: Text | undefined): string | undefined {
	return text === undefined ? undefined : sayIn(languages, text);
}

export function isBeingRead({ reading }: ViewRows, accountId: string): boolean {
	return reading.accounts.some(({ id }) => id === accountId);
}

export function sourceView(rows: ViewRows, source: Source): SourceView {
	const group = rows.groups.find(({ id }) => id === source.group);
	const evidence = (source.evidence ?? []).map(({ text, url }) => ({
		text: say(rows, text),
		...given({ url: webLink(url) }),
	}));
	return {
		ref: { dataset: rows.dataset.id, id: source.id },
		name: say(rows, source.name),
		evidence,
		...given({
			// Never without what backs it.
			descriptor: evidence.length === 0 ? undefined : say(rows, source.descriptor),
			group: group && {
				id: group.id,
				name: say(rows, group.name),
				...given({ description: say(rows, group.description) }),
			},
		}),
	};
}

/** `quote` leads the link to a passage. */
export function accountView(rows: ViewRows, account: Account, quote?: string): AccountView {
	const source = rows.sources.get(account.source);
	return {
		...briefAccountView(rows, account, quote),
		...(source === undefined ? {} : { source: sourceView(rows, source) }),
		cautions: (account.cautions ?? []).map((caution) => say(rows, caution)),
		...given({ summary: say(rows, account.summary), basedOn: say(rows, account.basedOn) }),
	};
}

/**
 * Within a question, an account is named and linked and no more: a card of a series holds hundreds of positions, and
 * what there is to say about each account stands with the account itself.
 */
function briefAccountView(rows: ViewRows, account: Account, quote?: string): AccountView {
	const source = rows.sources.get(account.source);
	const group = rows.groups.find(({ id }) => id === source?.group);
	return {
		ref: { dataset: rows.dataset.id, id: account.id },
		source: {
			ref: { dataset: rows.dataset.id, id: account.source },
			name: source === undefined ? account.source : say(rows, source.name),
			evidence: [],
			...given({ group: group && { id: group.id, name: say(rows, group.name) } }),
		},
		cautions: [],
		reading: isBeingRead(rows, account.id),
		...given({
			headline: say(rows, account.headline),
			href: passageLink(account.url, quote),
			site: siteElsewhere(account.url, source?.domains ?? []),
			archive: webLink(account.archivedAt),
			datePublished: account.datePublished,
			author: account.author && inOrder(account.author),
			inLanguage: account.inLanguage,
		}),
	};
}

/** Nothing when the account is not among the rows. */
export function positionView(rows: ViewRows, position: Position): PositionView | undefined {
	const account = rows.accounts.get(position.account);
	if (account === undefined) return undefined;
	const quote = position.locator?.quote;
	return {
		speaker: say(rows, position.speaker),
		text: say(rows, position.text),
		account: briefAccountView(rows, account, quote),
		...given({
			quote,
			speakerRef:
				position.speakerActor === undefined ? undefined : { dataset: rows.dataset.id, id: position.speakerActor },
		}),
	};
}

export function questionView(rows: ViewRows, question: Question): QuestionView {
	return {
		ref: { dataset: rows.dataset.id, id: question.id },
		text: say(rows, question.text),
		kind: question.kind,
		positions: question.positions.flatMap((position) => positionView(rows, position) ?? []),
		silent: (question.silent ?? []).flatMap((id) => {
			const account = rows.accounts.get(id);
			return account === undefined ? [] : [briefAccountView(rows, account)];
		}),
	};
}

export function eventLink(rows: ViewRows, event: EventEntry): EventLink {
	return {
		ref: { dataset: rows.dataset.id, id: event.id },
		name: say(rows, event.name),
		...given({ startDate: event.startDate, endDate: event.endDate }),
	};
}

export function actorLink(rows: ViewRows, { id, name }: Actor): ActorLink {
	return { ref: { dataset: rows.dataset.id, id }, name: say(rows, name) };
}

/** Accounts by their source's group, in the dataset's order of groups; sources without one come last. */
export function groupAccounts(rows: ViewRows, accounts: readonly AccountView[]): AccountGroupView[] {
	const order = [...rows.groups.map(({ id }) => id), ''];
	const byGroup = new Map<string, AccountView[]>();
	for (const account of accounts) {
		const id = account.source.group?.id ?? '';
		byGroup.set(id, [...(byGroup.get(id) ?? []), account]);
	}
	return [...byGroup]
		.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
		.map(([id, members]) => {
			const group = members[0]?.source.group;
			return { id, name: group?.name ?? '', ...given({ description: group?.description }), accounts: members };
		});
}

export function readingView(rows: ViewRows): Reading {
	const [account] = rows.reading.accounts;
	if (account !== undefined) return { as: 'account', account: accountView(rows, account) };
	const { source } = rows.reading;
	return source === undefined ? undefined : { as: 'source', source: sourceView(rows, source) };
}
