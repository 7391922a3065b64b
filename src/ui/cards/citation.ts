/** An account as one cites it: who, what, when, where. Pure. */
import type { AccountView } from '../../protocol/views.ts';
import { formatDate } from '../format.ts';
import { t } from '../i18n.ts';

/** `North Post, “Talks begin”, 16 May 2025. https://northpost.example/talks`, without what is not known. */
export function citation({ source, headline, datePublished, href }: AccountView): string {
	const words = [
		source.name,
		...(headline === undefined ? [] : [t('card_quoted', headline)]),
		...(datePublished === undefined ? [] : [formatDate(datePublished)]),
	].join(', ');
	return href === undefined ? `${words}.` : `${words}. ${withoutPassage(href)}`;
}

/** A citation names the account, not the passage that a link opened it at. */
function withoutPassage(href: string): string {
	return href.replace(/#?:~:.*$/, '');
}
