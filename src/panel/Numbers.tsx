/** Accounts that give different numbers: side by side, with the figures set off. */
import type { PositionView } from '../protocol/views.ts';
import { PassageLinks } from '../ui/cards/Links.tsx';
import { signature } from '../ui/cards/positions.ts';
import { t } from '../ui/i18n.ts';
import { Words } from '../ui/Words.tsx';
import { refKey } from './filters.ts';

/** Digits with the separators that languages write between them: 1,000 · 1 000 · 13:30 · 5 %. */
const FIGURE = /(\d+(?:[.,:\u00a0\u202f ]\d+)*(?:[\u00a0\u202f ]?%)?)/u;

export function NumberGrid({ positions }: { readonly positions: readonly PositionView[] }) {
	return (
		<ul class="numbers">
			{positions.map((position) => (
				<li
					key={`${refKey(position.account.ref)}/${position.speaker}/${position.text}`}
					class={position.account.reading ? 'here' : ''}
				>
					<p class="cp-who">
						<Signed position={position} />
					</p>
					<p>
						<Figures text={position.text} />
					</p>
					<Way position={position} />
				</li>
			))}
		</ul>
	);
}

/** The text with its figures emphasised. */
export function Figures({ text }: { readonly text: string }) {
	// Splitting by a group puts what matched at every second place.
	return (
		<Words text={text}>
			{text.split(FIGURE).map((part, index) =>
				index % 2 === 1 ? (
					<b key={`${index}${part}`} class="figure">
						{part}
					</b>
				) : (
					part
				),
			)}
		</Words>
	);
}

/** To the passage; the account being read is the page itself. */
export function Way({ position: { account, quote } }: { readonly position: PositionView }) {
	return account.reading ? (
		<span class="cp-links">{t('card_this_page')}</span>
	) : (
		<PassageLinks account={account} quote={quote} />
	);
}

function Signed({ position: { account, speaker } }: { readonly position: PositionView }) {
	const { before, source, after } = signature(account.source.name, speaker);
	return (
		<>
			{before}
			<b>{source}</b>
			{before + after === '' ? `, ${t('card_own_words')}` : after}
		</>
	);
}
