/** "Add this page as an account of ...": filled in from the page, the event chosen by search, the selection as locator. */
import { useEffect, useState } from 'preact/hooks';
import { askTab } from '../../protocol/ask-tab.ts';
import type { FieldProblem, OpenPage, OwnRequest, PageAccount } from '../../protocol/own.ts';
import { ask } from '../../protocol/send.ts';
import { t } from '../../ui/i18n.ts';
import { sentence } from '../sentence.ts';
import { EventChoice, type OfferedEvent } from './EventChoice.tsx';
import { FieldRow } from './FieldRow.tsx';
import { FormFrame, useOwnForm } from './FormFrame.tsx';
import { QUESTION_KINDS } from './fields.ts';
import { lastName } from './problem-words.ts';

interface Props {
	readonly tab: number;
	readonly onSave: (request: OwnRequest) => Promise<boolean>;
	readonly onClose: () => void;
}

interface Opened {
	readonly page: OpenPage;
	readonly offered: readonly OfferedEvent[];
}

export function AddPage({ tab, onSave, onClose }: Props) {
	const [opened, setOpened] = useState<Opened>();
	const [error, setError] = useState<string>();
	useEffect(() => {
		Promise.all([ask('own-page', { tab }), storyOf(tab)]).then(
			([page, offered]) => setOpened({ page, offered }),
			(failure: Error) => setError(failure.message),
		);
	}, [tab]);
	if (error !== undefined) {
		return (
			<p class="notice" role="alert">
				{t('own_page_failed', sentence(error))}
			</p>
		);
	}
	return opened === undefined ? null : <PageForm {...opened} onSave={onSave} onClose={onClose} />;
}

/** What the page is about, when it has been read. */
async function storyOf(tab: number): Promise<readonly OfferedEvent[]> {
	try {
		const { story } = await askTab(tab, 'page', {});
		return story.map(({ ref, name }) => ({ ref, name }));
	} catch {
		return [];
	}
}

type TextField = Exclude<keyof PageAccount, 'event' | 'questionKind'>;

function PageForm({ page, offered, onSave, onClose }: Opened & Omit<Props, 'tab'>) {
	const { quote, cut, ...filled } = page;
	const [event, setEvent] = useState<OfferedEvent | undefined>(offered[0]);
	const [account, setAccount] = useState<PageAccount>({
		...filled,
		question: '',
		questionKind: 'contradiction',
		speaker: '',
		position: '',
		quote,
	});
	const form = useOwnForm({ type: 'page', page: { ...account, event: event?.ref } }, onSave, onClose);
	const { problems, asked } = form;
	// What is filled in from the page is checked at once; what is still empty is asked for on saving.
	const problemOf = (name: TextField | 'event') =>
		asked || (name !== 'event' && account[name] !== '')
			? problems.find((problem) => fieldOf(problem) === name)
			: undefined;
	const row = (name: TextField, label: string, hint?: string) => (
		<FieldRow id={`page-${name}`} label={label} hint={hint} problem={problemOf(name)}>
			{(described) => (
				<input
					{...described}
					type="text"
					value={account[name]}
					onInput={({ currentTarget: { value } }) => setAccount((now) => ({ ...now, [name]: value }))}
				/>
			)}
		</FieldRow>
	);
	return (
		<FormFrame form={form} heading={t('own_add_page')} save={t('own_save_page')} class="add-page" onClose={onClose}>
			<FieldRow id="page-event" label={t('own_field_event')} problem={problemOf('event')}>
				{(described) => (
					<EventChoice
						offered={event === undefined || offered.includes(event) ? offered : [event, ...offered]}
						chosen={event?.ref}
						described={described}
						onChoose={setEvent}
					/>
				)}
			</FieldRow>
			{row('headline', t('own_field_headline'))}
			{row('outlet', t('own_field_outlet'))}
			{row('datePublished', t('own_field_published'), t('own_hint_date'))}
			{row('inLanguage', t('own_field_language'), t('own_hint_language'))}
			{row('url', t('own_field_url'))}
			<fieldset class="own-said">
				<legend>{t('own_says')}</legend>
				<p class="hint">{t('own_says_hint')}</p>
				{row('question', t('own_field_question'))}
				<FieldRow id="page-kind" label={t('own_field_kind')} problem={undefined}>
					{(described) => (
						<select
							{...described}
							value={account.questionKind}
							onChange={({ currentTarget: { value } }) =>
								setAccount((now) => ({
									...now,
									questionKind: QUESTION_KINDS.find(([word]) => word === value)?.[0] ?? now.questionKind,
								}))
							}
						>
							{QUESTION_KINDS.map(([word, label]) => (
								<option key={word} value={word}>
									{t(label)}
								</option>
							))}
						</select>
					)}
				</FieldRow>
				{row('speaker', t('own_field_speaker'))}
				{row('position', t('own_field_position'))}
				{row('quote', t('own_field_quote'), t(cut ? 'own_quote_cut' : 'own_hint_quote'))}
			</fieldset>
		</FormFrame>
	);
}

/** Where in the form a problem of one of the entries is told. */
function fieldOf({ kind, field }: FieldProblem): TextField | 'event' {
	const name = lastName(field);
	if (kind === 'sources') return name === 'domains' ? 'url' : 'outlet';
	if (kind === 'questions') {
		if (name === 'quote') return 'quote';
		if (name === 'speaker') return 'speaker';
		return field.startsWith('positions') ? 'position' : name === 'about' ? 'event' : 'question';
	}
	if (name === 'url' || name === 'source') return 'url';
	if (name === 'datePublished' || name === 'inLanguage') return name;
	return kind === 'events' || name === 'about' ? 'event' : 'headline';
}
