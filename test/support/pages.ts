/** Pages on which nothing is to be marked, though both use words that a careless matcher would take. */

const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><main><article><h1>${title}</h1>${body}</article></main></body>
</html>`;

export const COOKING = page(
	'A pot of beans for a cold evening',
	`<p>Beans reward those who plan. Put them in plenty of cold water the night before, with a spoon of salt, and forget
	them until the next afternoon. The skins will be supple and the cooking even, and most of the talk about
	hard beans that never soften ends right there.</p>
	<p>On the day, warm a generous glug of olive oil in a heavy pot and let two sliced onions go soft without colour.
	Add garlic, a bay leaf and a pinch of chilli. The second round of flavour comes from tomato paste, which should fry
	until it smells sweet and turns the oil red. Then the drained beans go in, with water to cover them by two fingers.</p>
	<p>Now comes the long part. Keep the pot at a lazy simmer for an hour and a half, top it up when the beans show, and
	taste often. When they are creamy all the way through, take them off the heat and let them sit for half an hour.
	A squeeze of lemon and a handful of parsley are all the negotiation they need with a piece of good bread.</p>`,
);

export const SPORTS = page(
	'Favourites through on a windy day at the indoor open',
	`<p>The second round of the indoor open brought few surprises. Daniil Medvedev needed little more than an hour for his
	match, winning 6-3, 6-2 with eleven aces. On court two the doubles pair of Graham and Fomin, who had come through
	qualifying, lost a long third set after saving four match points.</p>
	<p>The women’s draw lost its third seed. She had flown in from Istanbul late on Sunday, where she won her first title
	of the year, and looked tired from the start. Her coach said afterwards that there had been talks about pulling out,
	but that the player had wanted to try.</p>
	<p>Results, second round: Medvedev beat Marozsan 6-3, 6-2; Cerundolo beat Borges 7-6, 4-6, 6-4; Mensik beat Griekspoor
	6-4, 6-4; Lehecka beat Struff 7-5, 6-7, 6-3. The quarter-finals begin on Thursday at noon, weather and the roof
	permitting, and will be shown on the second channel.</p>`,
);
