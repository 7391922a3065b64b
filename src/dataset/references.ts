/** What no schema can say: ids given twice, references that lead nowhere, dates and parents that contradict each other. */
import { isBefore, isCalendarDate } from './dates.ts';
import { show } from './issues.ts';
import type { Problem } from './report.ts';
import type { Dataset, EntryKind } from './types.ts';

/** A problem of one entry; the file is added by the caller. */
export interface EntryProblem extends Omit<Problem, 'file' | 'entry'> {
	readonly kind: EntryKind;
	readonly index: number;
}

type AddProblem = (problem: EntryProblem) => void;
type Ids = Readonly<Record<EntryKind, ReadonlySet<string>>>;

const SINGULAR: Readonly<Record<EntryKind, string>> = {
	groups: 'group',
	sources: 'source',
	actors: 'actor',
	events: 'event',
	accounts: 'account',
	questions: 'question',
};

/** Checks a dataset whose entries are each well formed. */
export function checkReferences(dataset: Dataset, report: AddProblem): void {
	const ids: Ids = {
		groups: checkIds('groups', dataset.groups, report),
		sources: checkIds('sources', dataset.sources, report),
		actors: checkIds('actors', dataset.actors, report),
		events: checkIds('events', dataset.events, report),
		accounts: checkIds('accounts', dataset.accounts, report),
		questions: checkIds('questions', dataset.questions, report),
	};
	checkSources(dataset, ids, report);
	checkActors(dataset, ids, report);
	checkEvents(dataset, ids, report);
	checkCycles(dataset, report);
	checkAccounts(dataset, ids, report);
	checkQuestions(dataset, ids, report);
}

function checkIds(kind: EntryKind, entries: readonly { readonly id: string }[], report: AddProblem): Set<string> {
	const seen = new Map<string, number>();
	entries.forEach(({ id }, index) => {
		const first = seen.get(id);
		if (first === undefined) seen.set(id, index);
		else
			report({
				severity: 'error',
				kind,
				index,
				field: 'id',
				problem: `"${id}" is already the id of ${kind}[${first}]`,
				remedy: 'Give one of the two another id, or merge them.',
			});
	});
	return new Set(seen.keys());
}

/** One reference that must lead to an entry of `target`. */
function checkReference(
	from: { kind: EntryKind; index: number; field: string },
	id: string | undefined,
	target: EntryKind,
	ids: Ids,
	report: AddProblem,
): void {
	if (id === undefined || ids[target].has(id)) return;
	const noun = SINGULAR[target];
	report({
		...from,
		severity: 'error',
		problem: `names the ${noun} "${id}", which the dataset does not have`,
		remedy: `Add the ${noun} "${id}" to ${target}, or name one that is there.`,
	});
}

function checkList(
	kind: EntryKind,
	index: number,
	field: string,
	list: readonly string[] | undefined,
	target: EntryKind,
	ids: Ids,
	report: AddProblem,
): void {
	list?.forEach((id, at) => {
		checkReference({ kind, index, field: `${field}[${at}]` }, id, target, ids, report);
	});
}

function checkPeriod(
	kind: EntryKind,
	index: number,
	prefix: string,
	period: { startDate?: string | undefined; endDate?: string | undefined },
	report: AddProblem,
): void {
	const { startDate, endDate } = period;
	checkDate(kind, index, `${prefix}startDate`, startDate, report);
	checkDate(kind, index, `${prefix}endDate`, endDate, report);
	if (startDate === undefined || endDate === undefined || !isBefore(endDate, startDate)) return;
	report({
		severity: 'error',
		kind,
		index,
		field: `${prefix}endDate`,
		problem: `${show(endDate)} lies before the startDate ${show(startDate)}`,
		remedy: 'Swap the two, or correct the one that is wrong.',
	});
}

function checkDate(kind: EntryKind, index: number, field: string, date: string | undefined, report: AddProblem): void {
	if (date === undefined || isCalendarDate(date)) return;
	report({
		severity: 'error',
		kind,
		index,
		field,
		problem: `${show(date)} is no day of the calendar`,
		remedy: 'Correct the day, or give the month alone.',
	});
}

function checkSources({ sources }: Dataset, ids: Ids, report: AddProblem): void {
	sources.forEach(({ group, descriptor, evidence = [] }, index) => {
		checkReference({ kind: 'sources', index, field: 'group' }, group, 'groups', ids, report);
		if (descriptor === undefined || evidence.length > 0) return;
		report({
			severity: 'warning',
			kind: 'sources',
			index,
			field: 'descriptor',
			problem: 'the source is described without saying what backs the description, so readers are not shown it',
			remedy: 'Add what backs it to "evidence", or leave the descriptor out.',
		});
	});
}

function checkActors({ actors }: Dataset, ids: Ids, report: AddProblem): void {
	actors.forEach(({ roles }, index) => {
		roles?.forEach((role, at) => {
			const field = `roles[${at}].`;
			checkReference(
				{ kind: 'actors', index, field: `${field}organization` },
				role.organization,
				'actors',
				ids,
				report,
			);
			checkPeriod('actors', index, field, role, report);
		});
	});
}

function checkEvents({ events }: Dataset, ids: Ids, report: AddProblem): void {
	events.forEach((event, index) => {
		checkList('events', index, 'location', event.location, 'actors', ids, report);
		checkList('events', index, 'participants', event.participants, 'actors', ids, report);
		checkReference({ kind: 'events', index, field: 'superEvent' }, event.superEvent, 'events', ids, report);
		checkPeriod('events', index, '', event, report);
	});
}

/** An event must not be part of itself, however many steps away. Each loop is reported once. */
function checkCycles({ events }: Dataset, report: AddProblem): void {
	const parents = new Map(events.map(({ id, superEvent }) => [id, superEvent]));
	const settled = new Set<string>();
	events.forEach(({ id }, index) => {
		const chain: string[] = [];
		let at: string | undefined = id;
		while (at !== undefined && !settled.has(at) && !chain.includes(at)) {
			chain.push(at);
			at = parents.get(at);
		}
		if (at !== undefined && chain.includes(at)) {
			const loop = [...chain.slice(chain.indexOf(at)), at];
			report({
				severity: 'error',
				kind: 'events',
				index,
				field: 'superEvent',
				problem: `the events are part of each other in a circle: ${loop.map((name) => `"${name}"`).join(' in ')}`,
				remedy: 'Remove one superEvent of the circle.',
			});
		}
		for (const name of chain) settled.add(name);
	});
}

function checkAccounts({ accounts }: Dataset, ids: Ids, report: AddProblem): void {
	accounts.forEach((account, index) => {
		checkReference({ kind: 'accounts', index, field: 'source' }, account.source, 'sources', ids, report);
		checkList('accounts', index, 'about', account.about, 'events', ids, report);
		checkList('accounts', index, 'mentions', account.mentions, 'actors', ids, report);
		checkDate('accounts', index, 'datePublished', account.datePublished, report);
		if (account.url !== undefined) return;
		report({
			severity: 'warning',
			kind: 'accounts',
			index,
			field: 'url',
			problem: 'the account has no address, so readers cannot open it and its own page is not recognised',
			remedy: 'Add the "url" of the piece if it is known.',
		});
	});
}

function checkQuestions({ questions }: Dataset, ids: Ids, report: AddProblem): void {
	questions.forEach((question, index) => {
		checkList('questions', index, 'about', question.about, 'events', ids, report);
		const speaking = new Set<string>();
		question.positions.forEach((position, at) => {
			const field = `positions[${at}].`;
			checkReference({ kind: 'questions', index, field: `${field}account` }, position.account, 'accounts', ids, report);
			checkReference(
				{ kind: 'questions', index, field: `${field}speakerActor` },
				position.speakerActor,
				'actors',
				ids,
				report,
			);
			speaking.add(position.account);
		});
		checkList('questions', index, 'silent', question.silent, 'accounts', ids, report);
		question.silent?.forEach((account, at) => {
			if (!speaking.has(account)) return;
			report({
				severity: 'warning',
				kind: 'questions',
				index,
				field: `silent[${at}]`,
				problem: `the account "${account}" is named as silent and also has a position`,
				remedy: 'Remove it from "silent", or remove the position.',
			});
		});
	});
}
