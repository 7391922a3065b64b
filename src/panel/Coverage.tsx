/** Who tells the story in the datasets and who does not, by source group: counts and links, no judgement. */
import type { Story } from '../protocol/story.ts';
import { AccountRows } from '../ui/cards/Accounts.tsx';
import { formatList } from '../ui/format.ts';
import { t, tn } from '../ui/i18n.ts';
import { Words, WordsIn } from '../ui/Words.tsx';
import { coverageOf } from './coverage.ts';
import type { Filters } from './filters.ts';

export function Coverage({ story, filters }: { readonly story: Story; readonly filters: Filters }) {
	const { telling, without } = coverageOf(story, filters);
	const narrowed = filters.group !== undefined || filters.language !== undefined;
	const total = telling.reduce((sum, { accounts }) => sum + accounts.length, 0);
	return (
		<section id="coverage" class="block" aria-labelledby="coverage-title">
			<div class="block-head">
				<h3 id="coverage-title">
					{t('panel_coverage')} {total > 0 && <span class="cp-count">{total}</span>}
				</h3>
			</div>
			{total === 0 && <p class="cp-soft">{t('panel_coverage_none')}</p>}
			<ul class="coverage">
				{telling.map(({ group, accounts }) => (
					<li key={group.name}>
						<details>
							<summary>
								<span class="coverage-name">
									{group.name === '' ? t('card_other_outlets') : <Words text={group.name} />}
								</span>
								<span class="coverage-sources">
									<WordsIn line={sourceNames(accounts)} />
								</span>
								<span class="cp-count">{accounts.length}</span>
								<span class="sr-only">{tn('popup_accounts', accounts.length)}</span>
							</summary>
							{group.description !== undefined && (
								<p class="cp-notes">
									<Words text={group.description} />
								</p>
							)}
							<AccountRows accounts={accounts} first={accounts.length} />
						</details>
					</li>
				))}
			</ul>
			{without.length > 0 && !narrowed && (
				<p class="without">
					<WordsIn line={t('panel_coverage_without', formatList(without.map(({ name }) => name)))} />
				</p>
			)}
		</section>
	);
}

function sourceNames(accounts: Story['accounts']): string {
	return [...new Set(accounts.map(({ source }) => source.name))].join(', ');
}
