/** The card's foot: "Why this?", "Not this", and the way to the whole story. */
import { Component } from 'preact';
import type { Card, Mention } from '../../protocol/views.ts';
import { Why } from '../../ui/cards/Why.tsx';
import { t } from '../../ui/i18n.ts';
import { openPanel } from './actions.ts';
import { NotThis } from './NotThis.tsx';

interface Props {
	readonly card: Card;
	/** The page's mention; cards opened within have none. */
	readonly taken: { readonly mention: Mention; readonly words: string } | undefined;
}

type Fold = 'why' | 'not';

interface State {
	readonly open: Fold | undefined;
}

const IDS = { why: 'cp-why', not: 'cp-not' } as const satisfies Record<Fold, string>;

export class Foot extends Component<Props, State> {
	override state: State = { open: undefined };

	override render({ card, taken }: Props, { open }: State) {
		const toggle = (fold: Fold, words: string) => (
			<button
				type="button"
				aria-expanded={open === fold}
				aria-controls={IDS[fold]}
				onClick={() => this.setState({ open: open === fold ? undefined : fold })}
			>
				{words}
			</button>
		);
		return (
			<div class="cp-foot">
				{taken !== undefined && (
					<>
						{/* Nothing in it takes the focus, and on small screens it scrolls. */}
						<section
							id={IDS.why}
							class="cp-fold"
							hidden={open !== 'why'}
							aria-label={t('card_why')}
							// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
							tabIndex={0}
						>
							<Why mention={taken.mention} datasets={[card.dataset, ...card.further.map(({ dataset }) => dataset)]} />
						</section>
						{/* Folded, it still knows what was corrected and how to take it back. */}
						<div id={IDS.not} class="cp-fold" hidden={open !== 'not'}>
							<NotThis taken={{ ...taken, name: card.name }} />
						</div>
					</>
				)}
				<div class="cp-foot-bar">
					{taken === undefined ? (
						<span class="cp-dataset">{card.dataset.name}</span>
					) : (
						<>
							{toggle('why', t('card_why'))}
							{toggle('not', t('card_not'))}
						</>
					)}
					<button type="button" class="cp-go" onClick={() => void openPanel().catch(() => undefined)}>
						{t('card_open_panel')}
					</button>
				</div>
			</div>
		);
	}
}
