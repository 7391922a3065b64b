/** "Not this": how far the correction is to reach, then that it is made and how it is taken back. */
import { Component } from 'preact';
import type { CorrectionScope } from '../../protocol/corrections.ts';
import { type MessageKey, t } from '../../ui/i18n.ts';
import { correct, siteHere, type Taken, takeBack } from './actions.ts';

interface Props {
	readonly taken: Taken;
}

type State =
	| { readonly step: 'asked' | 'working' }
	| { readonly step: 'made'; readonly id: string; readonly scope: CorrectionScope }
	| { readonly step: 'failed'; readonly reason: string };

const MADE = {
	page: 'card_not_made_page',
	site: 'card_not_made_site',
	everywhere: 'card_not_made_everywhere',
} as const satisfies Record<CorrectionScope, MessageKey>;

export class NotThis extends Component<Props, { now: State }> {
	override state: { now: State } = { now: { step: 'asked' } };

	override render({ taken: { words, name } }: Props, { now }: { now: State }) {
		const site = siteHere();
		return (
			<div class="cp-not">
				{now.step === 'made' ? (
					<div class="cp-not-choices">
						<span role="status">{t(MADE[now.scope], words, name, site ?? '')}</span>
						<button type="button" onClick={this.undo}>
							{t('card_not_undo')}
						</button>
					</div>
				) : (
					<>
						<p>{t('card_not_question', words, name)}</p>
						<div class="cp-not-choices">
							{site !== undefined && (
								<>
									{this.choice('page', t('card_not_page'))}
									{this.choice('site', t('card_not_site', site))}
								</>
							)}
							{this.choice('everywhere', t('card_not_everywhere'))}
						</div>
						{now.step === 'failed' && <p role="alert">{t('card_not_failed', now.reason)}</p>}
					</>
				)}
			</div>
		);
	}

	private choice(scope: CorrectionScope, words: string) {
		return (
			<button type="button" onClick={() => this.make(scope)}>
				{words}
			</button>
		);
	}

	private async make(scope: CorrectionScope) {
		if (this.state.now.step === 'working') return;
		this.setState({ now: { step: 'working' } });
		try {
			const id = await correct(this.props.taken, scope);
			this.setState({ now: { step: 'made', id, scope } });
		} catch (error) {
			this.fail(error);
		}
	}

	private readonly undo = async () => {
		if (this.state.now.step !== 'made') return;
		try {
			await takeBack(this.state.now.id);
			this.setState({ now: { step: 'asked' } });
		} catch (error) {
			this.fail(error);
		}
	};

	private fail(error: unknown): void {
		this.setState({ now: { step: 'failed', reason: error instanceof Error ? error.message : String(error) } });
	}
}
