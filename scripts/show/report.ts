/** Prints what the extension found on a page: marks, story, and who else tells it. */
import type { Page } from 'puppeteer-core';
import type { PageStatus } from '../../src/protocol/messages.ts';
import type { AccountGroupView, StoryView } from '../../src/protocol/views.ts';
import { askBackground, openDesk, pageStatus } from '../driver/extension.ts';
import type { Session } from '../driver/launch.ts';
import { type Mark, marksAppear } from '../driver/marks.ts';
import { say, Trouble } from '../lib/run.mjs';

export interface Found {
	readonly marks: readonly Mark[];
	readonly story: StoryView | undefined;
	/** The first mark of a person, by its full name. */
	readonly person: Mark | undefined;
}

const LONGEST_CELL = 88;

export async function printReport(session: Session, page: Page): Promise<Found> {
	const desk = await openDesk(session, page);
	const status = await pageStatus(desk, { timeout: 30_000 });
	if (status.state === 'failed') throw new Trouble(`The page could not be read: ${status.error ?? 'no reason given'}`);
	const marks = status.mentions > 0 ? await marksAppear(page) : [];
	say('');
	row('Page', await page.title());
	row('', page.url());
	row('Reading', readingLine(status));
	row('Found', stateLine(status, marks));
	for (const text of [...new Set(marks.map((mark) => mark.text))]) row('', `· ${text}`);
	for (const [index, event] of status.story.entries()) row(index === 0 ? 'Story' : '', storyLine(event));
	const [story] = status.story;
	if (story) {
		const card = await askBackground(desk, 'detail', { ref: story.ref, kind: 'event' });
		if (card.kind === 'event') printOthers(card.others);
	}
	say('');
	const person = await firstPerson(desk, marks);
	await desk.close();
	return { marks, story, person };
}

async function firstPerson(desk: Page, marks: readonly Mark[]): Promise<Mark | undefined> {
	for (const mark of marks.filter(({ kind, text }) => kind === 'actor' && text.includes(' '))) {
		const { hits } = await askBackground(desk, 'search', { query: mark.text, limit: 1 });
		const [hit] = hits;
		if (hit?.type === 'Person' && hit.matched.text === mark.text) return mark;
	}
	return undefined;
}

function printOthers(groups: readonly AccountGroupView[]): void {
	row('Others', groups.length === 0 ? 'no other account is known' : '');
	for (const { name, accounts } of groups) {
		row('', `${name || 'Without a group'}: ${accounts.length}`);
		for (const { source, headline, datePublished } of accounts) {
			row('', `  ${[source.name, headline, datePublished].filter(Boolean).join(' · ')}`);
		}
	}
}

function readingLine({ reading }: PageStatus): string {
	if (reading === undefined) return 'an outlet that the datasets do not know';
	if (reading.as === 'source') return `${reading.source.name} (a known outlet)`;
	return `${reading.account.source.name}: a known account`;
}

function stateLine({ state, mentions }: PageStatus, marks: readonly Mark[]): string {
	if (state === 'off') return 'nothing: switched off for this site';
	if (state === 'not-article') return 'nothing: this is not an article page';
	const events = marks.filter(({ kind }) => kind === 'event').length;
	return `${counted(mentions, 'mention')}; marked: ${counted(marks.length - events, 'actor')}, ${counted(events, 'event')}`;
}

function storyLine({ name, startDate, otherAccounts, questions }: StoryView): string {
	return `${name}${startDate ? ` (${startDate})` : ''}: ${counted(otherAccounts, 'other account')}, ${counted(questions, 'question')}`;
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function row(label: string, text: string): void {
	const cell = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
	say(`${label.padEnd(9)} ${cell}`);
}
