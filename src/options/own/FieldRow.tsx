/** One field with its label, its hint and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import type { FieldProblem } from '../../protocol/own.ts';
import { problemWords } from './problem-words.ts';

export interface Described {
	readonly id: string;
	readonly 'aria-describedby'?: string;
	readonly 'aria-invalid'?: true;
}

interface Props {
	/** Unique on the page. */
	readonly id: string;
	readonly label: string;
	readonly hint?: string | undefined;
	/** Told once the field has been left, or the form was to be saved. */
	readonly problem: FieldProblem | undefined;
	readonly children: (described: Described) => ComponentChildren;
}

export function FieldRow({ id, label, hint, problem, children }: Props) {
	const notes = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].filter(Boolean);
	return (
		<div class="own-field">
			<label for={id}>{label}</label>
			{children({
				id,
				...(notes.length === 0 ? {} : { 'aria-describedby': notes.join(' ') }),
				...(problem === undefined ? {} : { 'aria-invalid': true }),
			})}
			{hint !== undefined && (
				<p id={`${id}-hint`} class="hint">
					{hint}
				</p>
			)}
			{problem !== undefined && (
				<p id={`${id}-problem`} class="own-problem">
					{problemWords(problem)}
				</p>
			)}
		</div>
	);
}
