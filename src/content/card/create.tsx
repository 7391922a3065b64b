/** Makes a card: what is shown of a mention, and what a screen reader is told on the way. */
import type { Card } from '../../protocol/views.ts';
import { t, uiLanguage } from '../../ui/i18n.ts';
import type { CreateCard, StepOf } from './contract.ts';
import { CardHost } from './host.ts';
import { Failure, Popover } from './Popover.tsx';

export const createCard: CreateCard = (events) => {
	const host = new CardHost(events);
	return {
		show(model, place) {
			const content =
				'error' in model ? (
					<Failure message={model.error} />
				) : (
					<Popover model={model} onClose={events.onClose} onPin={(pinned) => host.pin(pinned)} />
				);
			host.show(content, place, place.step && 'card' in model ? stepWords(model.card, place.step) : '');
		},
		hide: () => host.hide(),
		holds: (event) => host.holds(event),
	};
};

/** "3 of 9, Volodymyr Zelensky, actor": for whoever hears the page. */
function stepWords({ kind, name }: Card, { number, count }: StepOf): string {
	const inWords = new Intl.NumberFormat(uiLanguage());
	const key = kind === 'actor' ? 'card_step_actor' : 'card_step_event';
	return t(key, inWords.format(number), inWords.format(count), name);
}
