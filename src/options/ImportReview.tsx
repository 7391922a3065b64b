/** The report of a checked file, before anything is written: what it holds, what it replaces, what is wrong with it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, tn } from '../ui/i18n.ts';
import { countWords } from './counts.ts';
import type { StagedReport } from './import-state.ts';
import { ProblemTable } from './ProblemTable.tsx';
import { groupProblems } from './report-view.ts';

interface Props {
	readonly fileName: string;
	readonly staged: StagedReport;
	readonly onCommit: () => void;
	readonly onCancel: () => void;
}

export function ImportReview({ fileName, staged, onCommit, onCancel }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), [staged]);
	const { dataset, replaces, report } = staged;
	const groups = groupProblems(report);
	const errors = groups.find(({ severity }) => severity === 'error')?.total ?? 0;
	return (
		<div class="review">
			<h4 ref={heading} tabIndex={-1}>
				{dataset === undefined ? fileName : t('options_report_of', dataset.name, dataset.version)}
			</h4>
			{dataset !== undefined && (
				<>
					<p class="soft">{fileName}</p>
					<p class="counts">{countWords(dataset.counts).join(' · ')}</p>
				</>
			)}
			{replaces !== undefined && (
				<p>{t(replaces.bundled ? 'options_replaces_bundled' : 'options_replaces', replaces.version)}</p>
			)}
			<p id="import-ready" class={errors > 0 ? 'notice' : ''}>
				{errors > 0 ? tn('options_refused', errors) : t(groups.length > 0 ? 'options_ready_warned' : 'options_ready')}
			</p>
			<div class="actions">
				<button
					type="button"
					class="button primary"
					disabled={!report.ok || dataset === undefined}
					aria-describedby="import-ready"
					onClick={onCommit}
				>
					{t('options_import_commit')}
				</button>
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
