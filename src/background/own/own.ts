/** The reader's own dataset: every change is checked, written as a new version, and can be undone step by step. */
import { pickText } from '../../dataset/text.ts';
import type { Dataset, EntryKind } from '../../dataset/types.ts';
import { compile } from '../../engine/index.ts';
import { withLock } from '../../platform/locks.ts';
import { OWN_DATASET, type OwnRequest, type OwnState, type OwnVerdict } from '../../protocol/own.ts';
import { hashOf } from '../../store/generation.ts';
import { type Library, rebuildDataset, StoreError } from '../../store/library.ts';
import type { OwnStep } from '../../store/schema.ts';
import type { Here } from '../details.ts';
import { applyChange, type Change } from './changes.ts';
import { problemsOf } from './check.ts';
import { emptyOwn, freshId } from './dataset.ts';
import { elsewhereFor } from './elsewhere.ts';
import { pageChange } from './page-change.ts';
import { patchFor } from './patch.ts';
import { previewCard } from './preview.ts';

/** Steps that can be undone. */
const MOST_STEPS = 50;
const LOCK = 'counterpoint-own';

export interface Own {
	state(): Promise<OwnState>;
	/** What would come of it; nothing is written. */
	check(request: OwnRequest): Promise<OwnVerdict>;
	/** @throws StoreError with the first problem; everything is as before then. */
	save(request: OwnRequest): Promise<OwnState>;
	undo(): Promise<OwnState>;
	/** JSON Lines of what was added to another dataset. */
	patch(target: string): Promise<string>;
}

export interface OwnTools {
	readonly library: () => Promise<Library>;
	readonly here: () => Promise<Here>;
	readonly onChanged: () => Promise<unknown>;
}

export function createOwn({ library: open, here, onChanged }: OwnTools): Own {
	async function present(library: Library): Promise<Dataset> {
		const reader = await library.reader(OWN_DATASET);
		return reader === undefined ? emptyOwn((await here()).today) : rebuildDataset(reader);
	}

	async function changeOf(library: Library, dataset: Dataset, request: OwnRequest): Promise<Change> {
		const version = (await here()).today;
		switch (request.type) {
			case 'page':
				return pageChange(dataset, request.page, await elsewhereFor(library, request.page), version);
			case 'remove':
				return withoutStrays(dataset, { puts: [], removes: [request], version });
			case 'put': {
				const { kind, entry } = request;
				const id = typeof entry.id === 'string' ? entry.id : freshId(dataset, kind, nameOf(entry));
				// It is checked before anything else looks into it.
				return { puts: [{ kind, entry: { ...entry, id } } as unknown as Change['puts'][number]], removes: [], version };
			}
		}
	}

	/** Steps belong to the content that they lead to: an import or a roll back makes them void. */
	async function stepsOf(library: Library, dataset: Dataset): Promise<readonly OwnStep[]> {
		const steps = await library.ownSteps();
		const last = steps.at(-1);
		return last !== undefined && last.leadsTo === (await hashOf(dataset)) ? steps : [];
	}

	async function write(library: Library, dataset: Dataset, steps: readonly OwnStep[]): Promise<void> {
		await library.add({ dataset, lexicon: compile(dataset), bundled: false });
		// The change is made; should there be no room for the way back, it cannot be undone.
		await library.saveOwnSteps(steps.slice(-MOST_STEPS)).catch(() => undefined);
	}

	async function view(library: Library): Promise<OwnState> {
		const dataset = await present(library);
		const { languages } = await here();
		const targets = [...new Set(dataset.events.flatMap(({ standsFor }) => standsFor?.dataset ?? []))];
		const addsTo = await Promise.all(
			targets.map(async (id) => {
				const header = (await library.reader(id))?.row.current.header;
				return { id, name: header === undefined ? id : pickText(header.name, languages) };
			}),
		);
		const { sources, actors, events, accounts, questions } = dataset;
		return {
			entries: { sources, actors, events, accounts, questions },
			steps: (await stepsOf(library, dataset)).map(({ at, what, name }) => ({ at, what, name })),
			addsTo,
		};
	}

	return {
		state: async () => view(await open()),
		async check(request) {
			const library = await open();
			const dataset = await present(library);
			const change = await changeOf(library, dataset, request);
			const { dataset: next } = applyChange(dataset, change);
			const problems = problemsOf(next, change);
			if (problems.length > 0) return { problems };
			const card = await previewCard(library, next, change, await here());
			return { problems, ...(card === undefined ? {} : { card }) };
		},
		save: (request) =>
			withLock(LOCK, async () => {
				const library = await open();
				const dataset = await present(library);
				const change = await changeOf(library, dataset, request);
				const { dataset: next, inverse } = applyChange(dataset, change);
				const [problem] = problemsOf(next, change);
				if (problem !== undefined) {
					throw new StoreError(
						`Nothing was saved: ${problem.field} ${problem.problem}. ${problem.remedy}`.replace(/\s+/g, ' '),
					);
				}
				const steps = await stepsOf(library, dataset);
				const at = new Date().toISOString();
				const name = stepName(dataset, next, change);
				await write(library, next, [...steps, { at, what: request.type, name, inverse, leadsTo: await hashOf(next) }]);
				await onChanged();
				return view(library);
			}),
		undo: () =>
			withLock(LOCK, async () => {
				const library = await open();
				const dataset = await present(library);
				const steps = await stepsOf(library, dataset);
				const last = steps.at(-1);
				if (last === undefined) throw new StoreError('There is nothing to undo.');
				await write(library, applyChange(dataset, last.inverse).dataset, steps.slice(0, -1));
				await onChanged();
				return view(library);
			}),
		async patch(target) {
			const library = await open();
			const reader = await library.reader(target);
			const theirs = reader === undefined ? [] : await reader.all('sources');
			return patchFor(
				await present(library),
				target,
				(domains) => theirs.find((source) => source.domains.some((domain) => domains.includes(domain)))?.id,
			);
		},
	};
}

/** Stand-ins that nothing is about any more go along. */
function withoutStrays(dataset: Dataset, change: Change): Change {
	const { dataset: next } = applyChange(dataset, change);
	const used = new Set([
		...[...next.accounts, ...next.questions].flatMap(({ about }) => about),
		...next.events.flatMap(({ superEvent }) => superEvent ?? []),
	]);
	const strays = next.events.filter(({ id, standsFor }) => standsFor !== undefined && !used.has(id));
	return { ...change, removes: [...change.removes, ...strays.map(({ id }) => ({ kind: 'events' as const, id }))] };
}

function stepName(before: Dataset, after: Dataset, { puts, removes }: Change): string {
	const of = (dataset: Dataset, kind: EntryKind, id: string) => {
		const entry: object | undefined = dataset[kind].find((one) => one.id === id);
		return entry === undefined ? id : nameOf({ ...entry }) || id;
	};
	const put = puts.find(({ kind }) => kind === 'accounts') ?? puts[0];
	if (put !== undefined) return of(after, put.kind, put.entry.id);
	const [removed] = removes;
	return removed === undefined ? '' : of(before, removed.kind, removed.id);
}

/** What an entry of any kind is called by. */
function nameOf({ name, headline, text }: Readonly<Record<string, unknown>>): string {
	const called = name ?? headline ?? text;
	if (typeof called === 'string') return called.trim();
	const [first] = typeof called === 'object' && called !== null ? Object.values(called) : [];
	return typeof first === 'string' ? first.trim() : '';
}
