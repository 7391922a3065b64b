/** Ten datasets against one that holds the same names: a reader's many lists should cost as one. */

import { detect } from '../../src/engine/detect.ts';
import { compile } from '../../src/engine/index.ts';
import { openLexicon } from '../../src/engine/lexicon/open.ts';
import { datasetOf, datasetWithAliases } from '../data/aliases.ts';
import { textOf } from '../data/text.ts';
import { inTurns } from '../measure.ts';

const PARTS = 10;

/** Milliseconds of a detection of 100 kB. */
export function many({ count }: { readonly count: number }): { readonly ten: number; readonly one: number } {
	const whole = datasetWithAliases(count);
	const { blocks } = textOf(100_000, whole);
	const one = [openLexicon(compile(whole))];
	const ten = Array.from({ length: PARTS }, (_, part) =>
		openLexicon(
			compile(
				datasetOf(
					whole.actors.filter((_, at) => at % PARTS === part),
					`part-${part}`,
				),
			),
		),
	);
	return inTurns({ ten: () => detect(ten, { blocks }), one: () => detect(one, { blocks }) });
}
