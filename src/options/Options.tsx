/** The options page: its sections under a row of links to them, each with an address of its own. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { Access } from '../ui/pages/Access.tsx';
import { useAccess } from '../ui/pages/use-access.ts';
import { useSettings } from '../ui/pages/use-settings.ts';
import { About } from './About.tsx';
import { Backup } from './backup/Backup.tsx';
import { Corrections } from './Corrections.tsx';
import { Datasets } from './Datasets.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { Own } from './own/Own.tsx';
import { Privacy } from './Privacy.tsx';
import { Reading } from './Reading.tsx';
import { Sites } from './Sites.tsx';
import { Subscriptions } from './Subscriptions.tsx';
import { useDatasets } from './use-datasets.ts';

export function Options() {
	const settings = useSettings();
	const datasets = useDatasets();
	const access = useAccess();
	const sections: readonly SectionProps[] = [
		{
			id: 'datasets',
			heading: t('options_datasets'),
			children: (
				<>
					<Datasets handle={datasets} />
					<ImportPanel fromMemory={datasets.fromMemory} onImported={datasets.reload} />
					<Subscriptions fromMemory={datasets.fromMemory} datasets={datasets.datasets} onChanged={datasets.reload} />
				</>
			),
		},
		...(datasets.datasets === undefined
			? []
			: [{ id: 'own', heading: t('options_own'), children: <Own datasets={datasets} /> }]),
		{ id: 'reading', heading: t('options_reading'), children: <Reading {...settings} /> },
		{ id: 'sites', heading: t('options_sites'), children: <Sites {...settings} /> },
		{ id: 'corrections', heading: t('options_corrections'), children: <Corrections /> },
		{
			id: 'backup',
			heading: t('options_backup'),
			children: <Backup fromMemory={datasets.fromMemory} onChanged={datasets.reload} />,
		},
		{ id: 'privacy', heading: t('options_privacy'), children: <Privacy /> },
		{ id: 'about', heading: t('options_about'), children: <About /> },
	];
	const ready = settings.settings !== undefined && datasets.datasets !== undefined;
	useEffect(() => {
		if (ready) goToAddressed();
	}, [ready]);
	return (
		<div class="sheet">
			<header class="masthead">
				<img src="/icons/icon.svg" alt="" width="32" height="32" />
				<h1>{t('options_title')}</h1>
				<nav aria-label={t('options_sections')}>
					<ul>
						{sections.map(({ id, heading }) => (
							<li key={id}>
								<a href={`#${id}`}>{heading}</a>
							</li>
						))}
					</ul>
				</nav>
			</header>
			<main>
				<Access access={access} />
				{sections.map((section) => (
					<Section key={section.id} {...section} />
				))}
			</main>
		</div>
	);
}

/** The browser went to the address before there was anything; where the sections are is known now. */
function goToAddressed(): void {
	const heading = document.getElementById(location.hash.slice(1));
	heading?.scrollIntoView();
	heading?.focus({ preventScroll: true });
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
