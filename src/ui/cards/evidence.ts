/** "Why this?" in plain words, from the evidence that a mention carries. */
import type { Evidence, Mention } from '../../protocol/views.ts';
import { formatDate, formatList, formatPercent } from '../format.ts';
import { t } from '../i18n.ts';

type Of<T extends Evidence['type']> = Extract<Evidence, { type: T }>;

/** One sentence per kind of evidence, the name first and the confidence last; words that repeat are named once. */
export function evidenceLines({ evidence, confidence }: Pick<Mention, 'evidence' | 'confidence'>): string[] {
	const all = <T extends Evidence['type']>(type: T) => evidence.filter((item): item is Of<T> => item.type === type);
	const listed = (items: readonly { readonly text: string }[]) => quotedList(items.map(({ text }) => text));
	const lines = all('alias').map(aliasLine);
	const texts = [
		['card_why_head', all('head')],
		['card_why_full_name', all('full-name')],
		['card_why_anchors', all('anchor')],
		['card_why_ordinal', all('ordinal')],
		['card_why_cues', all('cue')],
		['card_why_co_mentions', all('co-mention')],
	] as const;
	for (const [key, items] of texts) {
		if (items.length === 0) continue;
		lines.push(
			key === 'card_why_head' || key === 'card_why_ordinal'
				? t(key, [...new Set(items.map(({ text }) => text))].join(', '))
				: t(key, listed(items)),
		);
	}
	lines.push(...all('date').map(dateLine));
	for (const { usedBy } of all('alias')) if (usedBy) lines.push(t('card_why_used_by', formatList(usedBy)));
	for (const { among } of all('series')) lines.push(t('card_why_series', formatList(among)));
	lines.push(t('card_why_confidence', formatPercent(confidence)));
	return [...new Set(lines)];
}

function aliasLine({ alias, strength, form }: Of<'alias'>): string {
	const line = t(strength === 'weak' ? 'card_why_alias_weak' : 'card_why_alias', alias);
	if (form === 'base') return line;
	return `${line} ${t(form === 'inflected' ? 'card_why_inflected' : 'card_why_initials')}`;
}

function dateLine({ rule, date, text }: Of<'date'>): string {
	const day = formatDate(date);
	if (rule === 'relative') return t('card_why_date_relative', text ?? '', day);
	const key = {
		'in-text': 'card_why_date_in_text',
		ahead: 'card_why_date_ahead',
		published: 'card_why_date_published',
		role: 'card_why_date_role',
	} as const;
	return t(key[rule], day);
}

function quotedList(texts: readonly string[]): string {
	return formatList([...new Set(texts)].map((text) => t('card_quoted', text)));
}
