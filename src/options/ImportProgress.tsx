/** Where an import stands: its four steps by name, and how far the present one is. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, t } from '../ui/i18n.ts';
import { fraction, IMPORT_STEPS, type ImportStep, type StepProgress } from './import-state.ts';

const STEP_KEYS: Record<ImportStep, MessageKey> = {
	reading: 'options_step_reading',
	checking: 'options_step_checking',
	compiling: 'options_step_compiling',
	writing: 'options_step_writing',
};

interface Props {
	readonly fileName: string;
	readonly progress: StepProgress;
	/** Absent when there is no way back. */
	readonly onCancel: (() => void) | undefined;
}

export function ImportProgress({ fileName, progress, onCancel }: Props) {
	const panel = useRef<HTMLElement>(null);
	// The button that started this is gone from the page; the focus goes on here.
	useLayoutEffect(() => panel.current?.focus(), []);
	const done = fraction(progress);
	const current = IMPORT_STEPS.indexOf(progress.step);
	return (
		<section ref={panel} class="importing" tabIndex={-1} aria-label={fileName}>
			<p class="file-name">{fileName}</p>
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
			{onCancel !== undefined && (
				<button type="button" class="button" onClick={onCancel}>
					{t('options_cancel')}
				</button>
			)}
		</section>
	);
}
