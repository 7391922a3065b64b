/**
 * The comparison as Markdown, in the dataset's own words: positions with their speakers, links to the passages, and
 * who tells the story. The timeline becomes a list. Nothing is quoted from an article.
 */
import type { Story, StoryAccount, StoryEvent } from '../protocol/story.ts';
import type { AccountView, PositionView } from '../protocol/views.ts';
import { signature } from '../ui/cards/positions.ts';
import { formatDate, formatDateRange, formatLanguage, formatList } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';
import { coverageOf } from './coverage.ts';
import type { Filters } from './filters.ts';
import { silentNames } from './silent.ts';

export function toMarkdown(story: Story, filters: Filters): string {
	const events = story.events.filter(({ role }) => role === 'story');
	const { telling, without } = coverageOf(story, filters);
	const narrowed = filters.group !== undefined || filters.language !== undefined;
	return [
		...events.map((event, index) => heading(event, index === 0 ? 1 : 2)),
		readingLine(story),
		section(t('card_questions'), story.questions.length === 0 ? [t('panel_no_questions')] : []),
		...story.questions.map(({ text, positions, silent }) => [
			`### ${plain(text)}`,
			[
				...[...positions].sort((a, b) => Number(b.account.reading) - Number(a.account.reading)).map(positionLine),
				...(silent.length === 0 ? [] : [`- ${plain(t('card_silent', formatList(silentNames(silent))))}`]),
			].join('\n'),
		]),
		section(
			t('panel_timeline'),
			[...story.events]
				.filter(({ startDate }) => startDate !== undefined)
				.sort(byStart)
				.map(eventLine),
		),
		section(t('panel_coverage'), []),
		...telling.map(({ group, accounts }) => [
			`### ${plain(group.name === '' ? t('card_other_outlets') : group.name)}`,
			accounts.map(accountLine).join('\n'),
		]),
		without.length > 0 && !narrowed
			? [plain(t('panel_coverage_without', formatList(without.map(({ name }) => name))))]
			: [],
		story.datasets.map(({ name, version }) => `*${plain(t('card_dataset', name, version))}*`),
	]
		.flat()
		.filter((part) => part !== '')
		.join('\n\n')
		.concat('\n');
}

function heading({ name, startDate, endDate, locations, description }: StoryEvent, level: 1 | 2): string[] {
	const facts = [formatDateRange(startDate, endDate), locations.join(', ')].filter((fact) => fact !== '');
	return [`${'#'.repeat(level)} ${plain(name)}`, plain(facts.join(' · ')), plain(description ?? '')];
}

function section(title: string, lines: readonly string[]): string[] {
	return [`## ${plain(title)}`, lines.join('\n')];
}

function readingLine({ reading }: Story): string[] {
	if (reading?.as !== 'account') return [];
	return [`${plain(t('card_reading_account'))}: ${cited(reading.account)}`];
}

function positionLine({ account, speaker, text, quote }: PositionView): string {
	const { before, source, after } = signature(account.source.name, speaker);
	const own = before + after === '' ? `, ${t('card_own_words')}` : plain(after);
	const links = [
		link(t(quote === undefined ? 'card_open' : 'card_at_passage'), account.href),
		link(t('card_archive'), account.archive),
	].filter((one) => one !== '');
	const where = account.reading ? ` (${t('card_this_page')})` : '';
	return `- ${plain(before)}**${plain(source)}**${own}${where}: ${plain(text)}${links.length > 0 ? ` (${links.join(', ')})` : ''}`;
}

function eventLine({ name, startDate, endDate }: StoryEvent): string {
	return `- ${plain(formatDateRange(startDate, endDate))}: ${plain(name)}`;
}

function accountLine(account: StoryAccount): string {
	return `- ${cited(account)}`;
}

/** Source, headline with its link, date, language, archived copy. */
function cited({ source, headline, href, archive, datePublished, inLanguage }: AccountView): string {
	return [
		plain(source.name),
		link(headline ?? t('card_open'), href) || plain(headline ?? ''),
		datePublished === undefined ? '' : plain(formatDate(datePublished)),
		inLanguage === undefined ? '' : plain(formatLanguage(inLanguage)),
		link(t('card_archive'), archive),
	]
		.filter((part) => part !== '')
		.join(', ');
}

function link(words: string, href: string | undefined): string {
	if (href === undefined) return '';
	return `[${plain(words)}](${href.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Text that Markdown shall not read as markup. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}

function byStart(a: StoryEvent, b: StoryEvent): number {
	return (a.startDate ?? '') < (b.startDate ?? '') ? -1 : 1;
}
