/**
 * What no schema can say: ids given twice, references that lead nowhere, dates and parents that contradict each other.
 * Entries come one by one, in any order, and only ids and open references are kept: a file of any length can be checked.
 */
import { isBefore, isCalendarDate } from './dates.ts';
import { IdTable } from './id-table.ts';
import { show } from './issues.ts';
import type { Problem } from './report.ts';
import {
	type Account,
	type Actor,
	ENTRY_KINDS,
	type EntryKind,
	type EntryTypes,
	type EventEntry,
	type Question,
	type Source,
} from './types.ts';

/** A problem of one entry; the file is added by the caller. */
export interface EntryProblem extends Omit<Problem, 'file' | 'entry'> {
	readonly kind: EntryKind;
	/** Position among the entries of its kind. */
	readonly index: number;
	readonly id: string;
}

/** Where something stands: the entry and the field. */
interface Place {
	readonly kind: EntryKind;
	readonly index: number;
	readonly id: string;
	readonly field: string;
}

type Add = (place: Place, severity: Problem['severity'], problem: string, remedy: string) => void;
type Refer = (place: Place, target: EntryKind, id: string | undefined) => void;

const SINGULAR: Readonly<Record<EntryKind, string>> = {
	groups: 'group',
	sources: 'source',
	actors: 'actor',
	events: 'event',
	accounts: 'account',
	questions: 'question',
};

/** Past this many, what is wrong with a file has been said; an endless list would only fill the memory. */
const MOST_OPEN = 100_000;

export class ReferenceChecker {
	readonly #ids: Readonly<Record<EntryKind, IdTable>> = idTables();
	readonly #parents = new Map<string, string | undefined>();
	readonly #open: { readonly place: Place; readonly target: EntryKind; readonly id: string }[] = [];
	readonly #problems: EntryProblem[] = [];
	#untied = 0;

	/** One well-formed entry. Its index is its place among those of its kind. */
	add<K extends EntryKind>(kind: K, index: number, entry: EntryTypes[K]): void {
		const seen = this.#ids[kind];
		const first = seen.get(entry.id);
		const at = (field: string): Place => ({ kind, index, id: entry.id, field });
		if (first === undefined) seen.set(entry.id, index);
		else {
			this.#report(
				at('id'),
				'error',
				`"${entry.id}" is already the id of ${kind}[${first}]`,
				'Give one of the two another id, or merge them.',
			);
		}
		CHECKS[kind](entry, at, this.#report, this.#refer);
		if (kind === 'events') this.#parents.set(entry.id, (entry as EventEntry).superEvent);
		if (kind === 'accounts' && (entry as Account).about.length === 0) this.#untied += 1;
	}

	/** Accounts that name no event. */
	get untied(): number {
		return this.#untied;
	}

	/** All problems, by kind and place in the file. */
	finish(): EntryProblem[] {
		for (const { place, target, id } of this.#open) {
			if (this.#ids[target].has(id)) continue;
			const noun = SINGULAR[target];
			this.#report(
				place,
				'error',
				`names the ${noun} "${id}", which the dataset does not have`,
				`Add the ${noun} "${id}" to ${target}, or name one that is there.`,
			);
		}
		this.#checkCycles();
		return this.#problems.sort(
			(a, b) => ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) || a.index - b.index,
		);
	}

	readonly #report: Add = ({ kind, index, id, field }, severity, problem, remedy) => {
		this.#problems.push({ kind, index, id, field, severity, problem, remedy });
	};

	/** Kept until the end only when what it names has not come yet. */
	readonly #refer: Refer = (place, target, id) => {
		if (id === undefined || this.#ids[target].has(id) || this.#open.length >= MOST_OPEN) return;
		this.#open.push({ place, target, id });
	};

	/** An event must not be part of itself, however many steps away. Each loop is reported once. */
	#checkCycles(): void {
		const settled = new Set<string>();
		for (const id of this.#parents.keys()) {
			const chain = new Set<string>();
			let at: string | undefined = id;
			while (at !== undefined && !settled.has(at) && !chain.has(at)) {
				chain.add(at);
				at = this.#parents.get(at);
			}
			if (at !== undefined && chain.has(at)) {
				const steps = [...chain];
				const loop = [...steps.slice(steps.indexOf(at)), at];
				this.#report(
					{ kind: 'events', index: this.#ids.events.get(id) ?? 0, id, field: 'superEvent' },
					'error',
					`the events are part of each other in a circle: ${loop.map((name) => `"${name}"`).join(' in ')}`,
					'Remove one superEvent of the circle.',
				);
			}
			for (const name of chain) settled.add(name);
		}
	}
}

/** An author who could make two ids meet could name what is not there. */
function idTables(): Record<EntryKind, IdTable> {
	const table = () => new IdTable(Math.floor(Math.random() * 2 ** 32));
	return {
		groups: table(),
		sources: table(),
		actors: table(),
		events: table(),
		accounts: table(),
		questions: table(),
	};
}

type At = (field: string) => Place;

const CHECKS: { readonly [K in EntryKind]: (entry: EntryTypes[K], at: At, report: Add, refer: Refer) => void } = {
	groups: () => undefined,
	sources: checkSource,
	actors: checkActor,
	events: checkEvent,
	accounts: checkAccount,
	questions: checkQuestion,
};

function referAll(refer: Refer, at: At, field: string, target: EntryKind, list: readonly string[] | undefined): void {
	list?.forEach((id, index) => {
		refer(at(`${field}[${index}]`), target, id);
	});
}

function checkPeriod(
	at: At,
	prefix: string,
	{ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
	report: Add,
): void {
	checkDate(at(`${prefix}startDate`), startDate, report);
	checkDate(at(`${prefix}endDate`), endDate, report);
	if (startDate === undefined || endDate === undefined || !isBefore(endDate, startDate)) return;
	report(
		at(`${prefix}endDate`),
		'error',
		`${show(endDate)} lies before the startDate ${show(startDate)}`,
		'Swap the two, or correct the one that is wrong.',
	);
}

function checkDate(place: Place, date: string | undefined, report: Add): void {
	if (date === undefined || isCalendarDate(date)) return;
	report(place, 'error', `${show(date)} is no day of the calendar`, 'Correct the day, or give the month alone.');
}

function checkSource({ group, descriptor, evidence = [] }: Source, at: At, report: Add, refer: Refer): void {
	refer(at('group'), 'groups', group);
	if (descriptor === undefined || evidence.length > 0) return;
	report(
		at('descriptor'),
		'warning',
		'the source is described without saying what backs the description, so readers are not shown it',
		'Add what backs it to "evidence", or leave the descriptor out.',
	);
}

function checkActor({ roles }: Actor, at: At, report: Add, refer: Refer): void {
	roles?.forEach((role, index) => {
		const field = `roles[${index}].`;
		refer(at(`${field}organization`), 'actors', role.organization);
		checkPeriod(at, field, role, report);
	});
}

function checkEvent(event: EventEntry, at: At, report: Add, refer: Refer): void {
	event.aliases?.forEach((alias, index) => {
		if (typeof alias !== 'string') referAll(refer, at, `aliases[${index}].usedBy`, 'actors', alias.usedBy);
	});
	referAll(refer, at, 'location', 'actors', event.location);
	referAll(refer, at, 'participants', 'actors', event.participants);
	refer(at('superEvent'), 'events', event.superEvent);
	checkPeriod(at, '', event, report);
}

function checkAccount(account: Account, at: At, report: Add, refer: Refer): void {
	refer(at('source'), 'sources', account.source);
	referAll(refer, at, 'about', 'events', account.about);
	referAll(refer, at, 'mentions', 'actors', account.mentions);
	checkDate(at('datePublished'), account.datePublished, report);
	if (account.url !== undefined) return;
	report(
		at('url'),
		'warning',
		'the account has no address, so readers cannot open it and its own page is not recognised',
		'Add the "url" of the piece if it is known.',
	);
}

function checkQuestion(question: Question, at: At, report: Add, refer: Refer): void {
	referAll(refer, at, 'about', 'events', question.about);
	const speaking = new Set<string>();
	question.positions.forEach((position, index) => {
		const field = `positions[${index}].`;
		refer(at(`${field}account`), 'accounts', position.account);
		refer(at(`${field}speakerActor`), 'actors', position.speakerActor);
		speaking.add(position.account);
	});
	referAll(refer, at, 'silent', 'accounts', question.silent);
	question.silent?.forEach((account, index) => {
		if (!speaking.has(account)) return;
		report(
			at(`silent[${index}]`),
			'warning',
			`the account "${account}" is named as silent and also has a position`,
			'Remove it from "silent", or remove the position.',
		);
	});
}
