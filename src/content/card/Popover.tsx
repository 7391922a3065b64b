/** What the popover shows: a card with steady head and foot, the way back from cards opened within it, "Why this?". */
import { Component } from 'preact';
import type { Card, EntityRef, Mention } from '../../protocol/views.ts';
import { CardBody, CardHead, cardKind } from '../../ui/cards/CardView.tsx';
import { Why } from '../../ui/cards/Why.tsx';
import { t } from '../../ui/i18n.ts';
import type { LoadCard } from './contract.ts';

export interface PopoverProps {
	readonly card: Card;
	/** Why the page's mention is taken for this; cards opened within have no mention. */
	readonly mention: Mention;
	readonly load: LoadCard;
	readonly onClose: () => void;
}

interface PopoverState {
	/** Cards opened from within, the shown one last. */
	readonly opened: readonly Card[];
	readonly why: boolean;
}

const TITLE = 'cp-title';
const WHY = 'cp-why';

export class Popover extends Component<PopoverProps, PopoverState> {
	override state: PopoverState = { opened: [], why: false };

	override render({ card: first, mention, onClose }: PopoverProps, { opened, why }: PopoverState) {
		const card = opened.at(-1) ?? first;
		return (
			<div class="cp-card cp-popover" role="dialog" aria-labelledby={TITLE} tabIndex={-1}>
				<div class="cp-head">
					<div class="cp-bar">
						{opened.length > 0 && (
							<button type="button" onClick={this.back}>
								<span aria-hidden="true">← </span>
								{t('card_back')}
							</button>
						)}
						<span class="cp-kind">{cardKind(card)}</span>
						<button type="button" class="cp-close" aria-label={t('card_close')} onClick={onClose}>
							<svg viewBox="0 0 14 14" aria-hidden="true">
								<path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />
							</svg>
						</button>
					</div>
					<CardHead card={card} onOpen={this.open} titleId={TITLE} />
				</div>
				{/* Its own key, so that another card starts at its top and unfolded lists are folded again. */}
				<div class="cp-body" key={`${card.ref.dataset}/${card.ref.id}/${opened.length}`}>
					<CardBody card={card} onOpen={this.open} />
				</div>
				<div class="cp-foot">
					{why && (
						<div id={WHY}>
							<Why mention={mention} dataset={card.dataset} />
						</div>
					)}
					<div class="cp-foot-bar">
						{opened.length === 0 && (
							<button
								type="button"
								aria-expanded={why}
								aria-controls={WHY}
								onClick={() => this.setState({ why: !why })}
							>
								{t('card_why')}
							</button>
						)}
						{!why && <span class="cp-dataset">{card.dataset.name}</span>}
					</div>
				</div>
			</div>
		);
	}

	private readonly open = async (ref: EntityRef, kind: 'actor' | 'event') => {
		const card = await this.props.load(ref, kind);
		if (card !== undefined) this.setState(({ opened }) => ({ opened: [...opened, card], why: false }));
	};

	private readonly back = () => this.setState(({ opened }) => ({ opened: opened.slice(0, -1) }));
}

/** Asked for with a tap and not to be had: said, where a hover would stay silent. */
export function Failure({ message }: { message: string }) {
	return (
		<div class="cp-card cp-popover" role="alert">
			<p class="cp-note">{t('card_failed', message)}</p>
		</div>
	);
}
