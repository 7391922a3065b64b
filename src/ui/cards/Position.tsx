/** One account's position: source and speaker, what is said, and the way to the passage. */
import type { PositionView } from '../../protocol/views.ts';
import { t } from '../i18n.ts';
import { PassageLinks } from './Links.tsx';
import { signature } from './positions.ts';

/** The account being read is marked as such and has no link: it is the page itself. */
export function Position({ position }: { position: PositionView }) {
	const { account, speaker, text, quote } = position;
	const { before, source, after } = signature(account.source.name, speaker);
	return (
		<div class={account.reading ? 'cp-position cp-here' : 'cp-position'}>
			<p class="cp-who">
				{before}
				<b>{source}</b>
				{before + after === '' ? `, ${t('card_own_words')}` : after}
			</p>
			<p class="cp-say">
				{text}{' '}
				{account.reading ? (
					<span class="cp-links">{t('card_this_page')}</span>
				) : (
					<PassageLinks {...{ account, quote }} />
				)}
			</p>
		</div>
	);
}
