/** The section "Corrections": what the reader has said is not meant, with a filter and a way back for each. */
import { useState } from 'preact/hooks';
import type { Correction, CorrectionScope } from '../protocol/corrections.ts';
import { formatDateTime } from '../ui/format.ts';
import { type MessageKey, t, tn } from '../ui/i18n.ts';
import { matching } from './corrections-filter.ts';
import { sentence } from './sentence.ts';
import { useCorrections } from './use-corrections.ts';

/** Fewer are seen at a glance. */
const FILTER_FROM = 6;
const SHOWN = 200;

export function Corrections() {
	const { corrections, error, undo } = useCorrections();
	const [query, setQuery] = useState('');
	const [said, say] = useState('');
	if (error !== undefined) return <p role="alert">{t('corrections_failed', sentence(error))}</p>;
	if (corrections === undefined) return null;
	const found = matching(corrections, query);
	const takeBack = async (correction: Correction) => {
		await undo(correction);
		say(t('corrections_undone', correction.text));
		// The row is gone and the focus with it: go on from the head of the list.
		document.getElementById('correction-list')?.focus();
	};
	return (
		<div class="corrections">
			<p class="soft">{t('corrections_hint')}</p>
			{(corrections.length >= FILTER_FROM || query !== '') && (
				<label class="filter">
					<span>{t('corrections_filter')}</span>
					<input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
				</label>
			)}
			<h3 id="correction-list" tabIndex={-1}>
				{corrections.length === 0 ? t('corrections_none') : tn('corrections_count', found.length)}
			</h3>
			<ul class="sites" aria-labelledby="correction-list">
				{found.slice(0, SHOWN).map((correction) => (
					<li key={correction.id}>
						<div class="correction">
							<p>{t('corrections_not', correction.text, correction.name)}</p>
							<p class="soft">
								{scopeWords(correction)} · {formatDateTime(correction.madeAt)}
							</p>
						</div>
						<button
							type="button"
							class="link"
							aria-label={t('corrections_undo_one', correction.text)}
							onClick={() => void takeBack(correction)}
						>
							{t('corrections_undo')}
						</button>
					</li>
				))}
			</ul>
			{found.length > SHOWN && <p class="soft">{tn('options_rest', found.length - SHOWN)}</p>}
			<p role="status" class="sr-only">
				{said}
			</p>
		</div>
	);
}

const SCOPES: Record<CorrectionScope, MessageKey> = {
	page: 'corrections_page',
	site: 'corrections_site',
	everywhere: 'corrections_everywhere',
};

function scopeWords({ scope, where }: Correction): string {
	return scope === 'everywhere' ? t('corrections_everywhere') : t(SCOPES[scope], where);
}
