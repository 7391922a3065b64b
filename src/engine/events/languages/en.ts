/** English words about events. Verbs that look like heads are told apart by the word before them. */
import type { EventWords } from '../words.ts';

export const en: EventWords = {
	heads: {
		talks: 'talks negotiations negotiation discussions round dialogue parley',
		meeting: 'meeting summit session gathering conference ministerial',
		call: 'call conversation linkup',
		exchange: 'exchange swap handover repatriation',
		ceasefire: 'ceasefire truce cease-fire',
		document: 'memorandum roadmap list',
		terms: 'conditions terms demands',
		statement: 'statement post remark proposal offer interview',
		strike: 'strike attack raid',
		operation: 'operation provocation sabotage',
		visit: 'visit tour trip',
		war: 'war invasion conflict',
		election: 'election elections',
		sanctions: 'sanctions',
	},
	vague:
		'conference list conditions terms demands statement post remark proposal offer interview strike attack operation provocation sabotage visit tour trip call conversation',
	round: 'round rounds',
	ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
	qualifiers: 'direct peace face-to-face telephone phone prisoner recent latest upcoming previous bilateral informal',
	next: 'next new another further follow-up upcoming future',
	planned: 'scheduled planned plan plans postponed cancelled canceled proposed upcoming',
	modals: 'will shall',
	occasions: '',
	demonstratives: 'those these this that',
	possessives: 'its his her their our own',
};
