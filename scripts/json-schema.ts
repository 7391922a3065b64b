/** The JSON Schema of dataset format 1, from the valibot schema, for editors and other tools. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { DatasetSchema } from '../src/dataset/schema.ts';

export function datasetJsonSchema(): Record<string, unknown> {
	const schema = toJsonSchema(DatasetSchema, {
		typeMode: 'input',
		// The one check that JSON Schema can say in its own words is that of links.
		overrideAction: ({ valibotAction, jsonSchema }) => {
			const message = 'message' in valibotAction ? valibotAction.message : undefined;
			const isLink = valibotAction.type === 'check' && typeof message === 'string' && message.includes('web address');
			return isLink ? { ...jsonSchema, format: 'uri', pattern: '^https?://' } : undefined;
		},
		errorMode: 'ignore',
	});
	const { $schema, ...rest } = schema;
	return {
		$schema,
		title: 'Counterpoint dataset, format 1',
		description: 'References between entries are checked by `npm run -s dataset -- validate`, not by this schema.',
		...rest,
	};
}
