/** Feeds that were found in a list, or the one that was read: chosen, then subscribed to one after another. */
import { useState } from 'preact/hooks';
import { requestOrigins } from '../platform/origins.ts';
import type { FeedLink } from '../protocol/import.ts';
import { ask } from '../protocol/send.ts';
import { t, tn } from '../ui/i18n.ts';
import { inReadersWords } from './said/said.ts';

interface Props {
	readonly feeds: readonly FeedLink[];
	readonly onSubscribed: () => Promise<void>;
}

/** Absent: nothing was tried yet. */
type Result = 'done' | 'running' | { readonly problem: string };

export function FeedChoice({ feeds, onSubscribed }: Props) {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(feeds.map(({ url }) => url)));
	const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
	const [problem, setProblem] = useState('');
	const running = Object.values(results).includes('running');
	const open = feeds.filter(({ url }) => results[url] !== 'done');
	const wanted = open.filter(({ url }) => chosen.has(url));
	const note = (url: string, result: Result) => setResults((now) => ({ ...now, [url]: result }));

	const subscribe = async () => {
		if (running) return;
		// Before anything is awaited: the browser asks in answer to a click only.
		if (!(await requestOrigins(wanted.map(({ url }) => url)))) {
			setProblem(t('options_feeds_not_allowed'));
			return;
		}
		setProblem('');
		for (const { url } of wanted) {
			note(url, 'running');
			try {
				await ask('subscribe', { url });
				note(url, 'done');
			} catch (error) {
				note(url, { problem: error instanceof Error ? error.message : String(error) });
			}
		}
		await onSubscribed();
	};
	return (
		<fieldset class="feeds">
			<legend>{tn('options_feeds_found', feeds.length)}</legend>
			<ul>
				{feeds.map(({ url, title }) => {
					const result = results[url];
					return (
						<li key={url}>
							<label class="choice">
								<input
									type="checkbox"
									checked={chosen.has(url)}
									disabled={result === 'done'}
									onChange={({ currentTarget }) => {
										const next = new Set(chosen);
										if (currentTarget.checked) next.add(url);
										else next.delete(url);
										setChosen(next);
									}}
								/>
								<span>
									{title ?? url} {title !== undefined && <span class="soft address-text">{url}</span>}
								</span>
							</label>
							{result !== undefined && <p class="result soft">{wordsOf(result)}</p>}
						</li>
					);
				})}
			</ul>
			<button type="button" class="button primary" disabled={wanted.length === 0} onClick={() => void subscribe()}>
				{tn('options_subscribe_to', wanted.length)}
			</button>
			<p role="status" class="problem">
				{problem}
			</p>
		</fieldset>
	);
}

function wordsOf(result: Result): string {
	if (result === 'done') return t('options_subscribed_one');
	return result === 'running' ? t('options_asking') : inReadersWords(result.problem);
}
