/** The section on what this extension does not say. */
import { t } from '../ui/i18n.ts';

export function About() {
	return (
		<div class="prose">
			<p>{t('options_about_accounts')}</p>
		</div>
	);
}
