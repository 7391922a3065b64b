/** Where an import stands: its four steps by name, and how far the present one is. */
import type { ImportStep } from '../protocol/import.ts';
import { type MessageKey, t, tn } from '../ui/i18n.ts';
import { fraction, IMPORT_STEPS, type StepProgress } from './import-state.ts';

const STEP_KEYS: Record<ImportStep, MessageKey> = {
	reading: 'options_step_reading',
	checking: 'options_step_checking',
	writing: 'options_step_writing',
	compiling: 'options_step_compiling',
};

interface Props {
	readonly label: string;
	readonly progress: StepProgress;
	readonly onCancel: () => void;
}

export function ImportProgress({ label, progress, onCancel }: Props) {
	const done = fraction(progress);
	const current = IMPORT_STEPS.indexOf(progress.step);
	const entries = progress.entries ?? (progress.step === 'writing' ? progress.done : undefined);
	return (
		<section class="importing" aria-label={label}>
			<p class="file-name">{label}</p>
			<ol class="steps">
				{IMPORT_STEPS.map((step, index) => (
					<li
						key={step}
						class={index < current ? 'past' : ''}
						{...(index === current ? { 'aria-current': 'step' as const } : {})}
					>
						{t(STEP_KEYS[step])}
					</li>
				))}
			</ol>
			<progress aria-label={t(STEP_KEYS[progress.step])} {...(done === undefined ? {} : { value: done, max: 1 })} />
			<p role="status" class="sr-only">
				{t(STEP_KEYS[progress.step])}
			</p>
			<div class="job-line">
				<button type="button" class="button" onClick={onCancel}>
					{t('options_cancel')}
				</button>
				{entries !== undefined && <p class="soft counts">{tn('options_entries', entries)}</p>}
			</div>
		</section>
	);
}
