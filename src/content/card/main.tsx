/** The card's own file: injected beside the content script when a card is first asked for. */
import type { Card } from '../../protocol/views.ts';
import { t, uiLanguage } from '../../ui/i18n.ts';
import { handOverCard, type StepOf } from './contract.ts';
import { CardHost } from './host.ts';
import { Failure, Popover } from './Popover.tsx';

/** "3 of 9, Volodymyr Zelensky, actor": for whoever hears the page. */
function stepWords({ kind, name }: Card, { number, count }: StepOf): string {
	const inWords = new Intl.NumberFormat(uiLanguage());
	const key = kind === 'actor' ? 'card_step_actor' : 'card_step_event';
	return t(key, inWords.format(number), inWords.format(count), name);
}

handOverCard((events) => {
	const host = new CardHost(events);
	return {
		show(model, place) {
			const content =
				'error' in model ? <Failure message={model.error} /> : <Popover {...model} onClose={events.onClose} />;
			host.show(content, place, place.step && 'card' in model ? stepWords(model.card, place.step) : '');
		},
		hide: () => host.hide(),
		holds: (event) => host.holds(event),
	};
});
