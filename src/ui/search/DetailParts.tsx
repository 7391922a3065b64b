/** Kind, head, body and foot of a detail: actors and events as in the page's card, accounts and sources in its manner. */
import type { Detail } from '../../protocol/views.ts';
import { CardBody, CardHead, CardKind } from '../cards/CardView.tsx';
import type { OpenEntry } from '../cards/Events.tsx';
import { t } from '../i18n.ts';
import { WordsOf } from '../Words.tsx';
import { AccountBody, AccountHead } from './AccountDetail.tsx';
import { SourceBody, SourceHead } from './SourceDetail.tsx';
import type { Target } from './targets.ts';

interface Props {
	readonly detail: Detail;
	readonly onOpen: (target: Target) => void;
}

export function DetailKind({ detail }: { readonly detail: Detail }) {
	switch (detail.kind) {
		case 'account':
			return <span class="cp-kind">{t('popup_kind_account')}</span>;
		case 'source':
			return <span class="cp-kind">{t('popup_kind_source')}</span>;
		default:
			return <CardKind card={detail} />;
	}
}

export function DetailHead({ detail, onOpen }: Props) {
	switch (detail.kind) {
		case 'account':
			return (
				<WordsOf answer={detail}>
					<AccountHead detail={detail} onOpen={onOpen} />
				</WordsOf>
			);
		case 'source':
			return (
				<WordsOf answer={detail}>
					<SourceHead detail={detail} />
				</WordsOf>
			);
		default:
			return <CardHead card={detail} onOpen={entryOpener(onOpen)} />;
	}
}

export function DetailBody({ detail, onOpen }: Props) {
	switch (detail.kind) {
		case 'account':
			return (
				<WordsOf answer={detail}>
					<AccountBody detail={detail} onOpen={onOpen} />
				</WordsOf>
			);
		case 'source':
			return (
				<WordsOf answer={detail}>
					<SourceBody detail={detail} />
				</WordsOf>
			);
		default:
			return <CardBody card={detail} onOpen={entryOpener(onOpen)} />;
	}
}

export function DetailFoot({ detail: { dataset } }: { readonly detail: Detail }) {
	const words = t('card_dataset', dataset.name, dataset.version);
	return (
		<div class="cp-foot">
			<div class="cp-foot-bar">
				<span class="cp-dataset" title={words}>
					{words}
				</span>
			</div>
		</div>
	);
}

function entryOpener(onOpen: Props['onOpen']): OpenEntry {
	return (ref, kind) => onOpen({ ref, kind });
}
