/** What a new reader is shown once: what Counterpoint does, tried on the spot, how far it goes, how to stop it. */
import type { ComponentChildren } from 'preact';
import { t } from '../ui/i18n.ts';
import { Access } from '../ui/pages/Access.tsx';
import { useAccess } from '../ui/pages/use-access.ts';
import { Example } from './Example.tsx';

export function Welcome() {
	const access = useAccess();
	return (
		<div class="sheet">
			<header class="masthead">
				<img src="/icons/icon.svg" alt="" width="40" height="40" />
				<h1>{t('welcome_title')}</h1>
			</header>
			<main>
				<p class="lead">{t('welcome_what')}</p>
				<Access access={access} />
				<Example />
				<Part id="knows" heading={t('welcome_knows')}>
					<ul>
						<li>{t('welcome_knows_story')}</li>
						<li>
							{t('welcome_knows_more')} <a href="/src/options/index.html#datasets">{t('welcome_open_datasets')}</a>
						</li>
					</ul>
				</Part>
				<Part id="never" heading={t('welcome_never')}>
					<ul>
						<li>{t('welcome_never_verdict')}</li>
						<li>{t('welcome_never_network')}</li>
						<li>{t('welcome_never_change')}</li>
					</ul>
				</Part>
				<Part id="off" heading={t('welcome_off')}>
					<ul>
						<li>{t('welcome_off_site')}</li>
						<li>
							{t('welcome_off_everywhere')} <a href="/src/options/index.html#sites">{t('welcome_open_options')}</a>
						</li>
						<li>{t('welcome_off_remove')}</li>
					</ul>
				</Part>
			</main>
		</div>
	);
}

interface PartProps {
	readonly id: string;
	readonly heading: string;
	readonly children: ComponentChildren;
}

function Part({ id, heading, children }: PartProps) {
	return (
		<section class="part" aria-labelledby={id}>
			<h2 id={id}>{heading}</h2>
			{children}
		</section>
	);
}
