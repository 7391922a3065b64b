/** The report of a checked file, before anything is written: what it holds, what it changes, what is wrong with it. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportAnswer } from '../protocol/import.ts';
import { type MessageKey, t, tn } from '../ui/i18n.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { countWords } from './counts.ts';
import { FeedChoice } from './FeedChoice.tsx';
import { formatBytes } from './format-bytes.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { groupProblems } from './report-view.ts';

const FORMATS: Readonly<Record<string, MessageKey>> = {
	dataset: 'options_format_dataset',
	'dataset-lines': 'options_format_lines',
	ftm: 'options_format_ftm',
	wikidata: 'options_format_wikidata',
	'json-ld': 'options_format_json_ld',
	csv: 'options_format_csv',
	feed: 'options_format_feed',
	opml: 'options_format_opml',
};

interface Props {
	readonly label: string;
	readonly staged: ReportAnswer;
	readonly onCommit: () => void;
	readonly onCancel: () => void;
	readonly onSubscribed: () => Promise<void>;
}

export function ImportReview({ label, staged, onCommit, onCancel, onSubscribed }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	const verdict = useId();
	useLayoutEffect(() => {
		// Several reports may come while the reader is at work on the first.
		const at = document.activeElement;
		if (at === null || at === document.body || heading.current?.closest('.job') === at) heading.current?.focus();
	}, []);
	const { dataset, replaces, report, format, feeds, room } = staged;
	const fits = room === undefined || room.needed <= room.free;
	const groups = groupProblems(report);
	const errors = groups.find(({ severity }) => severity === 'error')?.total ?? 0;
	const kind = format === undefined ? undefined : FORMATS[format];
	const isList = dataset === undefined && report.ok;
	return (
		<div class="review">
			<h4 ref={heading} tabIndex={-1}>
				{dataset === undefined ? label : t('options_report_of', dataset.name, dataset.version)}
			</h4>
			<p class="soft">
				{[...(dataset === undefined ? [] : [label]), ...(kind === undefined ? [] : [t(kind)])].join(' · ')}
			</p>
			{dataset !== undefined && <p class="counts">{countWords(dataset.counts).join(' · ')}</p>}
			{replaces !== undefined && (
				<>
					<p>{t(replaces.bundled ? 'options_replaces_bundled' : 'options_replaces', replaces.version)}</p>
					<ChangeTable changes={replaces.changes} />
				</>
			)}
			{!isList && (
				<p id={verdict} class={errors > 0 ? 'notice' : ''}>
					{errors > 0 ? tn('options_refused', errors) : t(groups.length > 0 ? 'options_ready_warned' : 'options_ready')}
				</p>
			)}
			{room !== undefined && report.ok && (
				<p class={fits ? 'soft' : 'notice'}>
					{t(fits ? 'options_room_needed' : 'options_room_short', formatBytes(room.needed), formatBytes(room.free))}
				</p>
			)}
			{feeds.length > 0 && <FeedChoice feeds={feeds} onSubscribed={onSubscribed} />}
			<div class="actions">
				{!isList && (
					<button
						type="button"
						class={feeds.length > 0 ? 'button' : 'button primary'}
						disabled={!report.ok || !fits}
						aria-describedby={verdict}
						onClick={onCommit}
					>
						{t(feeds.length > 0 ? 'options_import_once' : 'options_import_commit')}
					</button>
				)}
				<button type="button" class="button" onClick={onCancel}>
					{t('options_cancel')}
				</button>
			</div>
			{groups.map((group) => (
				<ProblemTable key={group.severity} group={group} />
			))}
		</div>
	);
}
