/** What the popover shows: a card with steady head and foot, and the way back from cards opened within it. */
import { Component, createRef } from 'preact';
import type { Card, EntityRef } from '../../protocol/views.ts';
import { CardBody, CardHead, CardKind } from '../../ui/cards/CardView.tsx';
import { t } from '../../ui/i18n.ts';
import type { CardModel } from './contract.ts';
import { Foot } from './Foot.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';

export interface PopoverProps {
	readonly model: Exclude<CardModel, { error: string }>;
	readonly onClose: () => void;
	/** Pinned, the card stays wherever the reader goes on the page. */
	readonly onPin: (pinned: boolean) => void;
}

interface PopoverState {
	/** Cards opened from within, the shown one last. */
	readonly opened: readonly Card[];
	readonly pinned: boolean;
	/** A card that was asked for within could not be had. */
	readonly missing: boolean;
}

/** Where the reader was in a card that another one now covers. */
interface Left {
	readonly scroll: number;
	readonly focus: HTMLElement | null;
}

const TITLE = 'cp-title';

export class Popover extends Component<PopoverProps, PopoverState> {
	override state: PopoverState = { opened: [], pinned: false, missing: false };
	private readonly dialog = createRef<HTMLDivElement>();
	private readonly left: Left[] = [];

	override render({ model, onClose }: PopoverProps, { opened, pinned, missing }: PopoverState) {
		const cards = [model.card, ...opened];
		const card = cards.at(-1) ?? model.card;
		return (
			<div class="cp-card cp-popover" role="dialog" aria-labelledby={TITLE} tabIndex={-1} ref={this.dialog}>
				<div class="cp-head">
					<div class="cp-bar">
						{opened.length > 0 && (
							<button type="button" class="cp-back" onClick={this.back}>
								<span aria-hidden="true">← </span>
								{t('card_back')}
							</button>
						)}
						<CardKind card={card} />
						<button
							type="button"
							class="cp-icon cp-pin"
							aria-pressed={pinned}
							aria-label={t('card_pin')}
							title={t('card_pin')}
							onClick={this.pin}
						>
							<PinIcon />
						</button>
						<button type="button" class="cp-icon cp-close" aria-label={t('card_close')} onClick={onClose}>
							<CloseIcon />
						</button>
					</div>
					<CardHead key={keyOf(card, opened.length)} card={card} onOpen={this.open} titleId={TITLE} />
				</div>
				{/* Covered cards stay as they are, so that the way back leads to what was unfolded and read. */}
				{cards.map((one, depth) => (
					<div class="cp-body" key={keyOf(one, depth)} hidden={depth < opened.length}>
						<CardBody card={one} onOpen={this.open} />
					</div>
				))}
				<p class="cp-note cp-missing" role="status" hidden={!missing}>
					{missing && t('card_missing')}
				</p>
				<Foot key={opened.length} card={card} taken={opened.length === 0 ? model : undefined} />
			</div>
		);
	}

	private readonly open = async (ref: EntityRef, kind: 'actor' | 'event') => {
		const card = await this.props.model.load(ref, kind);
		if (card === undefined) {
			this.setState({ missing: true });
			return;
		}
		this.left.push({ scroll: this.body()?.scrollTop ?? 0, focus: this.focused() });
		const follows = this.focused() !== null;
		this.setState(
			({ opened }) => ({ opened: [...opened, card], missing: false }),
			() => follows && this.dialog.current?.focus({ preventScroll: true }),
		);
	};

	private readonly back = () => {
		const left = this.left.pop();
		this.setState(
			({ opened }) => ({ opened: opened.slice(0, -1), missing: false }),
			() => {
				const body = this.body();
				if (body) body.scrollTop = left?.scroll ?? 0;
				// What had the focus may have been in the head, which is drawn anew.
				const focus = left?.focus?.isConnected ? left.focus : this.dialog.current;
				focus?.focus({ preventScroll: true });
			},
		);
	};

	private readonly pin = () => {
		const pinned = !this.state.pinned;
		this.setState({ pinned });
		this.props.onPin(pinned);
	};

	private body(): HTMLElement | null | undefined {
		return this.dialog.current?.querySelector<HTMLElement>('.cp-body:not([hidden])');
	}

	private focused(): HTMLElement | null {
		const dialog = this.dialog.current;
		return dialog?.querySelector<HTMLElement>(':focus') ?? null;
	}
}

/** Depth, because a reader can go round in a circle. */
function keyOf({ ref: { dataset, id } }: Card, depth: number): string {
	return `${dataset}/${id}/${depth}`;
}

/** Asked for with a tap and not to be had: said, where a hover would stay silent. */
export function Failure({ message }: { message: string }) {
	return (
		<div class="cp-card cp-popover" role="alert">
			<p class="cp-note">{t('card_failed', message)}</p>
		</div>
	);
}
