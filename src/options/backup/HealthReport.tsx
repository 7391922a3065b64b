/** The report of a check or a repair: dataset by dataset what is wrong, what was mended and what to do about the rest. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Health } from '../../protocol/backup.ts';
import { formatList } from '../../ui/format.ts';
import { t, tn } from '../../ui/i18n.ts';
import { FAULTS } from './words.ts';

interface Props {
	readonly health: Health;
	/** What a repair found: absent after a mere check. */
	readonly before: Health | undefined;
	readonly onRepair: () => void;
}

export function HealthReport({ health, before, onRepair }: Props) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), []);
	const faults = faultsIn(health);
	return (
		<div class="review health">
			<h3 ref={heading} tabIndex={-1}>
				{t(before === undefined ? 'health_report' : 'health_repaired')}
			</h3>
			{before !== undefined && <p>{mended(before, health)}</p>}
			<ul>
				{health.datasets.map(({ id, name, faults: own }) => (
					<li key={id}>
						{own.length === 0
							? t('health_whole', name)
							: t('health_faulty', name, formatList(own.map((one) => t(FAULTS[one]))))}
					</li>
				))}
				{health.leftovers > 0 && <li>{tn('health_leftovers', health.leftovers)}</li>}
			</ul>
			{before !== undefined && faults > 0 && <p class="notice">{t('health_beyond')}</p>}
			{before === undefined && (
				<>
					<p class="soft">{t('health_repair_hint')}</p>
					<div class="actions">
						<button type="button" class="button" onClick={onRepair}>
							{t('health_repair')}
						</button>
					</div>
				</>
			)}
		</div>
	);
}

function faultsIn({ datasets, leftovers }: Health): number {
	return datasets.reduce((sum, { faults }) => sum + faults.length, 0) + leftovers;
}

function mended(before: Health, after: Health): string {
	const count = faultsIn(before) - faultsIn(after);
	return count > 0 ? tn('health_mended', count) : t('health_nothing_mended');
}
