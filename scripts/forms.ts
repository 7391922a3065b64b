/** `npm run forms`: writes the words of events in all their written forms to `src/engine/events/written-forms.ts`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writtenForms } from '../src/engine/events/inflected.ts';

const FILE = fileURLToPath(new URL('../src/engine/events/written-forms.ts', import.meta.url));

const { endings, words, heads } = writtenForms();
await writeFile(
	FILE,
	`/** Written by \`npm run forms\` from the tables in \`languages\`; what it holds is told in \`inflected.ts\`. */
export const ENDINGS = \`${endings}\`;

export const WORDS = \`${words}\`;

export const HEADS = '${heads}';
`,
);
