/** An actor or event of the list, as its card shows it in a page; what it names opens in its place. */
import { ArrowLeft } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../protocol/send.ts';
import type { Card, EntityRef } from '../protocol/views.ts';
import { CardBody, CardHead, CardKind } from '../ui/cards/CardView.tsx';
import { t } from '../ui/i18n.ts';

export interface ShownEntry {
	readonly kind: 'actor' | 'event';
	readonly ref: EntityRef;
}

interface Props {
	readonly entry: ShownEntry;
	readonly onOpen: (entry: ShownEntry) => void;
	readonly onBack: () => void;
}

export function EntryCard({ entry, onOpen, onBack }: Props) {
	const { kind, ref } = entry;
	const [card, setCard] = useState<Card>();
	const [error, setError] = useState<string>();
	const back = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => back.current?.focus(), [ref]);
	useEffect(() => {
		let current = true;
		ask('detail', { ref, kind }).then(
			(detail) => {
				if (current && (detail.kind === 'actor' || detail.kind === 'event')) setCard(detail);
			},
			(failure: unknown) => {
				if (current) setError(failure instanceof Error ? failure.message : String(failure));
			},
		);
		return () => {
			current = false;
		};
	}, [ref, kind]);
	const open = (target: EntityRef, targetKind: ShownEntry['kind']) => onOpen({ kind: targetKind, ref: target });
	return (
		<div class="entry cp-card">
			<div class="cp-head">
				<div class="cp-bar">
					<button ref={back} type="button" class="back" onClick={onBack}>
						<ArrowLeft size={15} aria-hidden="true" />
						{t('card_back')}
					</button>
					{card !== undefined && <CardKind card={card} />}
				</div>
				{card !== undefined && <CardHead card={card} onOpen={open} />}
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<section class="cp-body" tabIndex={0} aria-label={t('options_entry')}>
				{error !== undefined && (
					<p role="alert" class="cp-section">
						{error}
					</p>
				)}
				{card !== undefined && <CardBody card={card} onOpen={open} />}
			</section>
		</div>
	);
}
