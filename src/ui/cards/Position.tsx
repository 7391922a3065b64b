/** One account's position: source and speaker, what is said, and the way to the passage. */
import type { PositionView } from '../../protocol/views.ts';
import { t } from '../i18n.ts';
import { Words, WordsIn } from '../Words.tsx';
import { EntryName, type OpenEntry } from './Events.tsx';
import { PassageLinks } from './Links.tsx';
import { signature } from './positions.ts';

/** The account being read is marked as such and has no link: it is the page itself. A known speaker opens its card. */
export function Position({ position, onOpen }: { position: PositionView; onOpen?: OpenEntry | undefined }) {
	const { account, speaker, speakerRef, text, quote } = position;
	const { before, source, after } = signature(account.source.name, speaker);
	const linked = onOpen !== undefined && after === ` · ${speaker}` ? speakerRef : undefined;
	return (
		<div class={account.reading ? 'cp-position cp-here' : 'cp-position'}>
			<p class={linked === undefined ? 'cp-who' : 'cp-who cp-row'}>
				<WordsIn line={before} />
				<b>
					<Words text={source} />
				</b>
				{before + after === '' && `, ${t('card_own_words')}`}
				{linked === undefined ? (
					<WordsIn line={after} />
				) : (
					// Without a dot, because a name that opens a card is not broken and may begin a line.
					<span class="cp-speaker">
						<EntryName name={speaker} target={linked} kind="actor" onOpen={onOpen} />
					</span>
				)}
				{account.from !== undefined && ` · ${account.from}`}
			</p>
			<p class="cp-say" dir="auto">
				<Words text={text} />{' '}
				{account.reading ? (
					<span class="cp-links">{t('card_this_page')}</span>
				) : (
					<PassageLinks {...{ account, quote }} />
				)}
			</p>
		</div>
	);
}
