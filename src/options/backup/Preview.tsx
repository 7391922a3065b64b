/** What a backup holds and what it would replace, with a choice of what to take; nothing is written yet. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BackupPreview, PreviewedDataset, Take } from '../../protocol/backup.ts';
import { formatDateTime } from '../../ui/format.ts';
import { t, tn } from '../../ui/i18n.ts';
import { countWords } from '../counts.ts';

interface Props {
	readonly preview: BackupPreview;
	readonly fileName: string;
	readonly onRestore: (take: Take, settings: boolean) => void;
	readonly onCancel: () => void;
}

export function Preview({ preview, fileName, onRestore, onCancel }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), []);
	const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
	const takes = (what: string) => !left.has(what);
	const choose = (what: string, take: boolean) => {
		const next = new Set(left);
		if (take) next.delete(what);
		else next.add(what);
		setLeft(next);
	};
	const { datasets, corrections, subscriptions } = preview;
	const item = (what: string, label: string, detail?: string) => (
		<li key={what}>
			<label class="choice">
				<input type="checkbox" checked={takes(what)} onChange={(event) => choose(what, event.currentTarget.checked)} />
				<span>
					{label}
					{detail !== undefined && <span class="hint">{detail}</span>}
				</span>
			</label>
		</li>
	);
	return (
		<div class="review backup-preview">
			<h3 ref={heading} tabIndex={-1}>
				{t('backup_of', formatDateTime(preview.madeAt))}
			</h3>
			<p class="soft">{fileName}</p>
			<ul class="takes">
				{datasets.map((dataset) =>
					item(
						`dataset ${dataset.id}`,
						t('options_report_of', dataset.name, dataset.version),
						[...countWords(dataset.counts), replaces(dataset)].join(' · '),
					),
				)}
				{corrections.total > 0 && item('corrections', tn('backup_corrections', corrections.total), fresh(corrections))}
				{subscriptions.total > 0 &&
					item('subscriptions', tn('backup_subscriptions', subscriptions.total), fresh(subscriptions))}
				{item('settings', t('backup_settings'), t('backup_settings_replaced'))}
			</ul>
			<p>{t('backup_nothing_written')}</p>
			<div class="actions">
				<button
					type="button"
					class="button primary"
					onClick={() =>
						onRestore(
							{
								datasets: datasets.map(({ id }) => id).filter((id) => takes(`dataset ${id}`)),
								corrections: takes('corrections'),
								subscriptions: takes('subscriptions'),
							},
							takes('settings'),
						)
					}
				>
					{t('backup_restore')}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{t('options_cancel')}
				</button>
			</div>
		</div>
	);
}

function replaces({ replaces: known }: PreviewedDataset): string {
	if (known === undefined) return t('backup_new');
	return known.same ? t('backup_same') : t('backup_replaces', known.version);
}

function fresh({ fresh: count }: BackupPreview['corrections']): string {
	return tn('backup_fresh', count);
}
