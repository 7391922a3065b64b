/** `npm run schema`: writes the JSON Schema of dataset format 1 to `docs/dataset.schema.json`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { datasetJsonSchema } from './json-schema.ts';

const FILE = fileURLToPath(new URL('../docs/dataset.schema.json', import.meta.url));

await writeFile(FILE, `${JSON.stringify(datasetJsonSchema(), null, '\t')}\n`);
