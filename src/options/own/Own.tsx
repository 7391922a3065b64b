/** The section "Your own entries": a page to be added, the entries by kind, undo, and what to do with them. */
import { useRef, useState } from 'preact/hooks';
import type { OwnKind } from '../../protocol/own.ts';
import { OWN_DATASET } from '../../protocol/own.ts';
import { tabToAdd } from '../../protocol/own-address.ts';
import { t, tn } from '../../ui/i18n.ts';
import { ExportMenu } from '../ExportMenu.tsx';
import { sentence } from '../sentence.ts';
import type { DatasetsHandle } from '../use-datasets.ts';
import { AddPage } from './AddPage.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { KINDS } from './fields.ts';
import { type Entry, NEW, textOf } from './form-values.ts';
import { PatchButton } from './PatchButton.tsx';
import { useOwn } from './use-own.ts';

type Editing =
	| { readonly what: 'page'; readonly tab: number }
	| { readonly what: 'entry'; readonly kind: OwnKind; readonly entry: Entry };

export function Own({ datasets }: { readonly datasets: DatasetsHandle }) {
	const { state, error, save, undo } = useOwn(datasets.reload);
	const [editing, setEditing] = useState<Editing | undefined>(() => {
		const tab = tabToAdd(location.search);
		return tab === undefined ? undefined : { what: 'page', tab };
	});
	const [said, say] = useState('');
	const top = useRef<HTMLParagraphElement>(null);
	if (datasets.fromMemory) return <p class="soft">{t('storage_missing')}</p>;
	if (state === undefined) {
		return error === undefined ? null : <p role="alert">{t('options_action_failed', sentence(error))}</p>;
	}
	const { entries, steps, addsTo } = state;
	const last = steps.at(-1);
	const close = () => {
		// A reload is not to ask for the page again.
		history.replaceState(null, '', `${location.pathname}#own`);
		setEditing(undefined);
		top.current?.focus();
	};
	const saveAndSay: typeof save = async (request) => {
		const saved = await save(request);
		if (saved) say(t('own_saved'));
		return saved;
	};
	const own = datasets.datasets?.find(({ id }) => id === OWN_DATASET);
	return (
		<div class="own">
			<p ref={top} tabIndex={-1} class="prose">
				{t('own_what')}
			</p>
			{error !== undefined && (
				<p class="notice" role="alert">
					{t('options_action_failed', sentence(error))}
				</p>
			)}
			{editing?.what === 'page' && <AddPage tab={editing.tab} onSave={saveAndSay} onClose={close} />}
			{editing?.what === 'entry' && (
				<EntryForm
					key={`${editing.kind} ${textOf(editing.entry.id)}`}
					kind={editing.kind}
					start={editing.entry}
					heading={headingOf(editing.kind, editing.entry)}
					entries={entries}
					onSave={saveAndSay}
					onClose={close}
				/>
			)}
			<p role="status" class={said === '' ? 'sr-only' : 'soft'}>
				{said}
			</p>
			<div class="actions">
				{KINDS.map(([kind, { add }]) => (
					<button
						key={kind}
						type="button"
						class="button"
						onClick={() => setEditing({ what: 'entry', kind, entry: NEW[kind] })}
					>
						{t(add)}
					</button>
				))}
			</div>
			{last !== undefined && (
				<p class="own-undo">
					<button
						type="button"
						class="link"
						onClick={() => void undo().then((done) => done && say(t('own_undone', last.name)))}
					>
						{t('own_undo', last.name)}
					</button>{' '}
					<span class="soft">{tn('own_steps', steps.length)}</span>
				</p>
			)}
			{KINDS.map(([kind, { heading }]) => (
				<EntryList
					key={kind}
					heading={t(heading)}
					kind={kind}
					entries={entries}
					onEdit={(entry) => setEditing({ what: 'entry', kind, entry })}
					onRemove={(id) => save({ type: 'remove', kind, id }).then((done) => done && say(t('own_removed')))}
				/>
			))}
			{own !== undefined && (
				<div class="actions">
					<ExportMenu dataset={own} handle={datasets} />
					{addsTo.map((target) => (
						<PatchButton key={target.id} target={target} say={say} />
					))}
				</div>
			)}
		</div>
	);
}

function headingOf(kind: OwnKind, entry: Entry): string {
	const known = entry.id !== undefined;
	const words = KINDS.find(([one]) => one === kind)?.[1];
	if (words === undefined) return '';
	return known ? textOf(entry.name ?? entry.headline ?? entry.text) : t(words.add);
}
