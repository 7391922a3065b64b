/** A heading, a sentence and the next step, where there is nothing else to show. */
import type { ComponentChildren } from 'preact';

interface Props {
	readonly heading: string;
	readonly children: ComponentChildren;
	readonly action?: ComponentChildren;
}

export function Said({ heading, children, action }: Props) {
	return (
		<>
			<h2>{heading}</h2>
			<p>{children}</p>
			{action}
		</>
	);
}
