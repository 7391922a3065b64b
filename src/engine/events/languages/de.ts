/** German words about events; heads that are often the end of a longer word stand with it. */
import type { EventWords } from '../words.ts';

export const de: EventWords = {
	heads: {
		talks:
			'Gespräche Gesprächen Verhandlungen Friedensgespräche Friedensgesprächen Friedensverhandlungen Runde Verhandlungsrunde Gesprächsrunde Dialog',
		meeting: 'Treffen Gipfel Gipfeltreffen Sitzung Konferenz Begegnung',
		call: 'Telefonat Telefongespräch Anruf',
		exchange: 'Austausch Gefangenenaustausch Übergabe Rückführung',
		ceasefire: 'Waffenruhe Waffenstillstand Feuerpause',
		document: 'Memorandum Liste',
		terms: 'Bedingungen Forderungen',
		statement: 'Erklärung Beitrag Vorschlag Angebot Interview',
		strike: 'Schlag Angriff',
		operation: 'Operation Provokation Sabotage',
		visit: 'Besuch Reise',
		war: 'Krieg Angriffskrieg Invasion Konflikt',
		election: 'Wahl Wahlen',
		sanctions: 'Sanktionen',
	},
	vague:
		'Übergabe Anruf Liste Bedingungen Forderungen Erklärung Beitrag Vorschlag Angebot Interview Schlag Angriff Operation Provokation Sabotage Besuch Reise Wahl',
	round: 'Runde Verhandlungsrunde Gesprächsrunde',
	ordinals: [
		'erste ersten erster',
		'zweite zweiten zweiter',
		'dritte dritten dritter',
		'vierte vierten vierter',
		'fünfte fünften fünfter',
		'sechste sechsten sechster',
	],
	qualifiers: 'direkte direkten direkter jüngste jüngsten letzte letzten bilaterale bilateralen',
	next: 'nächste nächsten nächster neue neuen neuer weitere weiteren weiterer kommende kommenden künftige künftigen',
	planned: 'geplant geplante geplanten verschoben verschobene verschobenen abgesagt abgesagte abgesagten',
	modals: 'wird werden soll sollen',
	occasions: '',
	demonstratives: 'diese dieses dieser diesen diesem jene jenen',
	possessives: 'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer eigene eigenen eigenes',
};
