/** The card's own file: injected beside the content script when a card is first asked for. */
import { handOverCard } from './contract.ts';
import { CardHost } from './host.ts';
import { Failure, Popover } from './Popover.tsx';

handOverCard((events) => {
	const host = new CardHost(events);
	return {
		show(model, place) {
			const content =
				'error' in model ? <Failure message={model.error} /> : <Popover {...model} onClose={events.onClose} />;
			host.show(content, place);
		},
		hide: () => host.hide(),
		holds: (event) => host.holds(event),
	};
});
