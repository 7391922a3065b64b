/** What the dataset says about an account and its source; a descriptor never stands without what backs it. */
import type { AccountView, SourceView } from '../../protocol/views.ts';
import { t } from '../i18n.ts';
import { Words } from '../Words.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { OutLink } from './Links.tsx';

/** The source's descriptor and what backs it. */
export function SourceNotes({ source }: { source: SourceView }) {
	if (source.descriptor === undefined && source.evidence.length === 0) return null;
	return (
		<>
			{source.descriptor !== undefined && (
				<p>
					<Words text={source.descriptor} />
				</p>
			)}
			{source.evidence.length > 0 && <Labelled message={t('card_backed_by', '\n')} items={source.evidence} />}
		</>
	);
}

/** Summary, origin and cautions of one account, then its source, then the means to cite it. */
export function AccountNotes({ account }: { account: AccountView }) {
	return (
		<div class="cp-notes">
			{account.summary !== undefined && (
				<p dir="auto">
					<Words text={account.summary} />
				</p>
			)}
			{account.author !== undefined && <p>{t('card_by_author', account.author)}</p>}
			{account.basedOn !== undefined && <p>{t('card_based_on', account.basedOn)}</p>}
			{account.cautions.length > 0 && (
				<Labelled message={t('card_cautions', '\n')} items={account.cautions.map((text) => ({ text }))} />
			)}
			<SourceNotes source={account.source} />
			<CopyCitation account={account} />
		</div>
	);
}

interface Item {
	readonly text: string;
	readonly url?: string;
}

/** "Label: item" for one item, else the label over a list. `message` has a line break where the items go. */
function Labelled({ message, items }: { message: string; items: readonly Item[] }) {
	const [before = '', after = ''] = message.split('\n');
	const [only, second] = items;
	if (only !== undefined && second === undefined) {
		return (
			<p>
				{before}
				<Linked item={only} />
				{after}
			</p>
		);
	}
	return (
		<div>
			<p>{before.trim()}</p>
			<ul>
				{items.map((item) => (
					<li key={item.text}>
						<Linked item={item} />
					</li>
				))}
			</ul>
		</div>
	);
}

function Linked({ item: { text, url } }: { item: Item }) {
	if (url === undefined) return <Words text={text} />;
	return (
		<OutLink href={url} label={t('card_open_label', text)}>
			<Words text={text} />
		</OutLink>
	);
}
