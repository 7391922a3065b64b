/** The card as a reader of a page will see it, beside the form that makes it. */
import type { Card } from '../../protocol/views.ts';
import { CardBody, CardHead, CardKind } from '../../ui/cards/CardView.tsx';
import { t } from '../../ui/i18n.ts';

export function CardPreview({ card }: { readonly card: Card | undefined }) {
	return (
		<section class="own-preview" aria-label={t('own_preview')}>
			<p class="soft">{t('own_preview')}</p>
			{card === undefined ? (
				<p class="soft">{t('own_preview_none')}</p>
			) : (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the arrow keys must reach it
				<section class="cp-card own-card" tabIndex={0} aria-label={card.name}>
					<div class="cp-head">
						<CardKind card={card} />
						<CardHead card={card} />
					</div>
					<div class="cp-body">
						<CardBody card={card} />
					</div>
				</section>
			)}
		</section>
	);
}
