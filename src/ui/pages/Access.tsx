/** Where the browser withholds web pages from the extension: what that means, why they are needed, and a button that asks. */
import { useState } from 'preact/hooks';
import { requestWeb, type WebAccess } from '../../platform/origins.ts';
import { t } from '../i18n.ts';

interface Props {
	readonly access: WebAccess | undefined;
}

export function Access({ access }: Props) {
	const [refused, setRefused] = useState(false);
	if (access === undefined || access === 'all') return null;
	const allow = async () => {
		setRefused(!(await requestWeb()));
	};
	return (
		<section class="access" aria-label={t('access_title')}>
			<p>{t(access === 'none' ? 'access_none' : 'access_some')}</p>
			<p class="soft">{t('access_why')}</p>
			<p>
				<button type="button" class="button" onClick={() => void allow()}>
					{t('access_allow')}
				</button>
			</p>
			<p role="status">{refused && t('access_refused')}</p>
		</section>
	);
}
