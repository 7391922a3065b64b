/** One dataset: what it is, what it holds, its place and switch, and what can be done with it. */
import { ChevronDown, ChevronUp, GripVertical } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DatasetInfo } from '../protocol/views.ts';
import { DatasetTag } from '../ui/cards/DatasetTag.tsx';
import { formatDateTime, formatLanguage, formatList } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { Switch } from '../ui/pages/Switch.tsx';
import { Browse } from './Browse.tsx';
import { ChoicesForm } from './ChoicesForm.tsx';
import { Confirm } from './Confirm.tsx';
import { countWords } from './counts.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { formatBytes } from './format-bytes.ts';
import type { DatasetsHandle } from './use-datasets.ts';
import type { Reorder } from './use-reorder.ts';

interface Props {
	readonly dataset: DatasetInfo;
	readonly handle: DatasetsHandle;
	readonly reorder: Reorder;
}

export function DatasetRow({ dataset, handle, reorder }: Props) {
	const { fromMemory, toggle, remove, rollBack, choose } = handle;
	const { id, name, bundled, enabled, description, counts, previous, version } = dataset;
	const [opened, setOpened] = useState<'browse' | 'choices'>();
	const close = () => {
		setOpened(undefined);
		document.getElementById(`${opened}-${id}`)?.focus();
	};
	return (
		<li class={reorder.classOf(id)} {...reorder.targetOf(id)}>
			<div class="dataset-head">
				<h3>
					{name} <DatasetTag dataset={dataset} named />
					{bundled && <span class="tag">{t('options_bundled')}</span>}
				</h3>
				<Place dataset={dataset} reorder={reorder} />
				<Switch checked={enabled} disabled={fromMemory} quiet onChange={(on) => void toggle(dataset, on)}>
					{t('options_use', name)}
				</Switch>
			</div>
			<p class="counts">{countWords(counts).join(' · ')}</p>
			{description !== undefined && <p class="soft">{description}</p>}
			<Facts dataset={dataset} />
			<div class="actions">
				<button
					id={`browse-${id}`}
					type="button"
					class="link"
					aria-label={t('options_browse_one', name)}
					onClick={() => setOpened('browse')}
				>
					{t('options_browse')}
				</button>
				<button
					id={`choices-${id}`}
					type="button"
					class="link"
					aria-label={t('options_own_choices_one', name)}
					aria-expanded={opened === 'choices'}
					disabled={fromMemory}
					onClick={() => setOpened(opened === 'choices' ? undefined : 'choices')}
				>
					{t('options_own_choices')}
				</button>
				{previous !== undefined && (
					<button
						type="button"
						class="link"
						aria-label={t('options_roll_back_one', name, version, earlier(dataset))}
						onClick={() => void rollBack(dataset)}
					>
						{t('options_roll_back', earlier(dataset))}
					</button>
				)}
				<ExportMenu dataset={dataset} handle={handle} />
				<Confirm
					label={t('options_remove')}
					fullLabel={t('options_remove_one', name)}
					question={t(bundled ? 'options_remove_bundled_question' : 'options_remove_question', name)}
					yes={t('options_remove')}
					disabled={fromMemory}
					onConfirm={async () => {
						await remove(dataset);
						// The row is gone and the focus with it: go on from the head of the list.
						document.getElementById('datasets')?.focus();
					}}
				/>
			</div>
			{opened === 'choices' && (
				<ChoicesForm
					dataset={dataset}
					onClose={close}
					onSave={async (choices) => {
						await choose(dataset, choices);
						close();
					}}
				/>
			)}
			{opened === 'browse' && <Browse dataset={dataset} onClose={close} />}
		</li>
	);
}

/** What the version before is called: a feed has several a day, which only the time tells apart. */
function earlier({ version, previous }: DatasetInfo): string {
	if (previous === undefined) return '';
	return previous.version === version ? formatDateTime(previous.importedAt) : previous.version;
}

/** By hand with the grip, by keyboard with the two buttons; who stands first speaks first. */
function Place({ dataset: { id, name }, reorder }: { readonly dataset: DatasetInfo; readonly reorder: Reorder }) {
	if (!reorder.possible) return null;
	return (
		<div class="place">
			<span class="grip" aria-hidden="true" {...reorder.gripOf(id)}>
				<GripVertical size={16} />
			</span>
			<button
				id={`up-${id}`}
				type="button"
				class="icon"
				aria-label={t('options_move_up', name)}
				title={t('options_move_up', name)}
				disabled={reorder.isFirst(id)}
				onClick={() => void reorder.move(id, -1)}
			>
				<ChevronUp size={16} aria-hidden="true" />
			</button>
			<button
				id={`down-${id}`}
				type="button"
				class="icon"
				aria-label={t('options_move_down', name)}
				title={t('options_move_down', name)}
				disabled={reorder.isLast(id)}
				onClick={() => void reorder.move(id, 1)}
			>
				<ChevronDown size={16} aria-hidden="true" />
			</button>
		</div>
	);
}

function Facts({ dataset }: { readonly dataset: DatasetInfo }) {
	const { version, license, bundled, importedAt, bytes, givenName, languages } = dataset;
	return (
		<p class="soft facts">
			{givenName !== undefined && <span>{t('options_given_name', givenName)}</span>}
			<span>{t('options_version', version)}</span>
			<Publisher dataset={dataset} />
			{license !== undefined && <span>{t('options_licence', license)}</span>}
			{!bundled && <span>{t('options_imported_at', formatDateTime(importedAt))}</span>}
			{languages !== undefined && <span>{t('options_only_names_in', formatList(languages.map(formatLanguage)))}</span>}
			{bytes !== undefined && <span>{t('options_size', formatBytes(bytes))}</span>}
		</p>
	);
}

function Publisher({ dataset: { publisher, homepage } }: { readonly dataset: DatasetInfo }) {
	if (publisher === undefined && homepage === undefined) return null;
	const words = publisher?.name ?? t('options_homepage');
	const url = homepage ?? publisher?.url;
	return (
		<span>
			{url === undefined ? (
				words
			) : (
				<a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('options_opens_tab', words)}>
					{words}
				</a>
			)}
		</span>
	);
}
