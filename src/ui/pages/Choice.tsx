/** One of a few: radio buttons under a legend, in a row, or one below the other with a sentence each. */

export interface Option<V extends string> {
	readonly value: V;
	readonly label: string;
	readonly hint?: string;
}

interface Props<V extends string> {
	/** Of the group; unique on its page. */
	readonly name: string;
	readonly legend: string;
	readonly hint?: string;
	/** None is chosen when undefined. */
	readonly value: V | undefined;
	readonly options: readonly Option<V>[];
	readonly onChange: (value: V) => void;
	readonly inRow?: boolean;
}

export function Choice<V extends string>({ name, legend, hint, value, options, onChange, inRow = false }: Props<V>) {
	return (
		<fieldset class={inRow ? 'choices' : 'choices explained'}>
			<legend>{legend}</legend>
			{hint !== undefined && <p class="hint">{hint}</p>}
			{options.map((option) => (
				<label key={option.value} class="choice">
					<input
						type="radio"
						name={name}
						value={option.value}
						checked={option.value === value}
						onChange={() => onChange(option.value)}
					/>
					<span>
						{option.label}
						{option.hint !== undefined && <span class="hint">{option.hint}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}
