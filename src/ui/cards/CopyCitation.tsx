/** Copies an account's citation, and says so where a screen reader hears it. */
import { Component } from 'preact';
import type { AccountView } from '../../protocol/views.ts';
import { copyText } from '../clipboard.ts';
import { t } from '../i18n.ts';
import { citation } from './citation.ts';

interface Props {
	readonly account: AccountView;
}

export class CopyCitation extends Component<Props, { said: '' | 'card_copied' | 'card_not_copied' }> {
	override state = { said: '' as const };

	override render({ account }: Props, { said }: { said: '' | 'card_copied' | 'card_not_copied' }) {
		const label = t('card_cite');
		return (
			<p class="cp-cite">
				<button type="button" aria-label={`${label}: ${account.source.name}`} onClick={this.copy}>
					{label}
				</button>{' '}
				<span role="status">{said !== '' && t(said)}</span>
			</p>
		);
	}

	private readonly copy = () => {
		copyText(citation(this.props.account)).then(
			() => this.setState({ said: 'card_copied' }),
			() => this.setState({ said: 'card_not_copied' }),
		);
	};
}
