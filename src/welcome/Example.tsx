/** A short article of our own, read and marked by the real thing, with a button to its cards for whoever has no pointer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MarkedExample, markExample } from '../content/example.ts';
import { formatDate } from '../ui/format.ts';
import { t } from '../ui/i18n.ts';

/** The day of the talks that it tells of. */
const PUBLISHED = '2025-05-16';

export function Example() {
	const article = useRef<HTMLElement>(null);
	const marked = useRef<MarkedExample>();
	const [error, setError] = useState<string>();
	const keys = useKeys();
	useEffect(() => {
		const root = article.current;
		if (root === null) return;
		const example = markExample(root, { published: PUBLISHED, title: t('welcome_example_title') }, setError);
		marked.current = example;
		return () => example.stop();
	}, []);
	return (
		<section class="try" aria-labelledby="try">
			<h2 id="try">{t('welcome_try')}</h2>
			<p class="soft">{t('welcome_try_hint')}</p>
			{/* Above the article: a card opens below its mark and would lie on it. */}
			<div class="try-keys">
				<button type="button" class="button" onClick={() => marked.current?.step('next')}>
					{t('welcome_next')}
				</button>
				{keys !== undefined && <p class="soft">{t('welcome_keys', keys.next, keys.previous)}</p>}
			</div>
			<article ref={article}>
				<p class="date">{formatDate(PUBLISHED)}</p>
				<h3>{t('welcome_example_title')}</h3>
				<p>{t('welcome_example_1')}</p>
				<p>{t('welcome_example_2')}</p>
			</article>
			{error !== undefined && (
				<p role="alert" class="notice">
					{t('welcome_failed', error)}
				</p>
			)}
		</section>
	);
}

interface Keys {
	readonly next: string;
	readonly previous: string;
}

/** The keys as the browser has them; the reader may have set others, or the browser none. */
function useKeys(): Keys | undefined {
	const [keys, setKeys] = useState<Keys>();
	useEffect(() => {
		void browser.commands.getAll().then((commands) => {
			const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut;
			const [next, previous] = [keyOf('next-mention'), keyOf('previous-mention')];
			if (next && previous) setKeys({ next, previous });
		});
	}, []);
	return keys;
}
