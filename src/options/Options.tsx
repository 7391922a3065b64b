/** The options page: datasets, marking, and what this extension does with what you read. */
import type { ComponentChildren } from 'preact';
import { t } from '../ui/i18n.ts';
import { MarkingChoice } from '../ui/pages/MarkingChoice.tsx';
import { useSettings } from '../ui/pages/use-settings.ts';
import { Datasets } from './Datasets.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { useDatasets } from './use-datasets.ts';

export function Options() {
	const { settings, change } = useSettings();
	const datasets = useDatasets();
	return (
		<div class="sheet">
			<header class="masthead">
				<img src="/icons/icon.svg" alt="" width="32" height="32" />
				<h1>{t('options_title')}</h1>
			</header>
			<main>
				<Section id="datasets" heading={t('options_datasets')}>
					<Datasets handle={datasets} />
					<ImportPanel fromMemory={datasets.fromMemory} onImported={datasets.reload} />
				</Section>
				<Section id="marking" heading={t('options_marking')}>
					{settings !== undefined && (
						<MarkingChoice
							explained
							marking={settings.marking}
							onChange={(marking) => void change((now) => ({ ...now, marking }))}
						/>
					)}
				</Section>
				<Section id="about" heading={t('options_about')}>
					<div class="prose">
						<p>{t('options_about_privacy')}</p>
						<p>{t('options_about_accounts')}</p>
					</div>
				</Section>
			</main>
		</div>
	);
}

interface SectionProps {
	readonly id: string;
	readonly heading: string;
	readonly children: ComponentChildren;
}

function Section({ id, heading, children }: SectionProps) {
	return (
		<section class="section" aria-labelledby={id}>
			<h2 id={id} tabIndex={-1}>
				{heading}
			</h2>
			<div>{children}</div>
		</section>
	);
}
