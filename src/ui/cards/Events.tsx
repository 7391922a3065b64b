/** Links to other events: the parent, the parts, the events an actor took part in. */
import type { EntityRef, EventLink } from '../../protocol/views.ts';
import { formatDateRange } from '../format.ts';
import { Words } from '../Words.tsx';
import { More } from './More.tsx';

/** Opens another entry in the same place. Where it is absent, names are plain text. */
export type OpenEntry = (ref: EntityRef, kind: 'actor' | 'event') => void;

export function EntryName(props: {
	name: string;
	target: EntityRef;
	kind: 'actor' | 'event';
	onOpen?: OpenEntry | undefined;
}) {
	const { name, target, kind, onOpen } = props;
	if (onOpen === undefined) return <Words text={name} />;
	return (
		<button type="button" class="cp-link" onClick={() => onOpen(target, kind)}>
			<Words text={name} />
		</button>
	);
}

/** Name and date of each event, the first few. Nothing when there are none. */
export function EventList(props: { heading: string; events: readonly EventLink[]; onOpen?: OpenEntry | undefined }) {
	if (props.events.length === 0) return null;
	return (
		<section class="cp-section">
			<h3>{props.heading}</h3>
			<More
				items={props.events}
				first={4}
				more="card_more_events"
				list={(items) => <ul class="cp-plain">{items}</ul>}
				render={(event) => (
					<li class="cp-event" key={`${event.ref.dataset}/${event.ref.id}`}>
						<EntryName name={event.name} target={event.ref} kind="event" onOpen={props.onOpen} />
						<span class="cp-when">{formatDateRange(event.startDate, event.endDate)}</span>
					</li>
				)}
			/>
		</section>
	);
}
