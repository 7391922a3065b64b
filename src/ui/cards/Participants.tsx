/** Who takes part in an event: each name opens its card. Nothing when the dataset names nobody. */
import type { ActorLink } from '../../protocol/views.ts';
import { t } from '../i18n.ts';
import { EntryName, type OpenEntry } from './Events.tsx';
import { More } from './More.tsx';

const SHOWN = 8;

export function Participants({ actors, onOpen }: { actors: readonly ActorLink[]; onOpen?: OpenEntry | undefined }) {
	if (actors.length === 0) return null;
	return (
		<section class="cp-section">
			<h3>{t('card_participants')}</h3>
			<More
				items={actors}
				first={SHOWN}
				more="card_more_participants"
				list={(items) => <ul class="cp-plain cp-names">{items}</ul>}
				render={({ ref, name }) => (
					<li key={`${ref.dataset}/${ref.id}`}>
						<EntryName name={name} target={ref} kind="actor" onOpen={onOpen} />
					</li>
				)}
			/>
		</section>
	);
}
