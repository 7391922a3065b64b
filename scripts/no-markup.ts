/**
 * Vite plugin: takes from Preact the one way in which text could become markup. No component of ours uses
 * `dangerouslySetInnerHTML`, and the linter refuses it; with this nothing that is shipped could, whatever a later mistake.
 */
import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.(?:mjs|module\.js)$/;
const ASSIGNMENTS = 2;

export function noMarkup(): Plugin {
	return {
		name: 'counterpoint:no-markup',
		transform: {
			filter: { id: PREACT },
			handler(code) {
				const found = code.match(/\.innerHTML=/g)?.length ?? 0;
				if (found !== ASSIGNMENTS)
					throw new Error(
						`Preact sets innerHTML in ${found} places, not in the ${ASSIGNMENTS} that scripts/no-markup.ts knows.`,
					);
				return { code: code.replaceAll('.innerHTML=', '.textContent='), map: null };
			},
		},
	};
}
