import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { datasetJsonSchema } from '../../../scripts/json-schema.ts';

it('the published JSON Schema is that of the code: run `npm run schema` after a change of the schema', () => {
	expect(JSON.parse(readFileSync('docs/dataset.schema.json', 'utf8'))).toEqual(datasetJsonSchema());
});
