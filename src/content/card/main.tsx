/** The card's own file: injected beside the content script when a card is first asked for. */
import { handOverCard } from './contract.ts';
import { createCard } from './create.tsx';

handOverCard(createCard);
