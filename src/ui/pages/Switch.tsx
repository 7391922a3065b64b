/** An on/off switch: a native checkbox underneath, so that keys, labels and forced colours work by themselves. */
import type { ComponentChildren } from 'preact';

interface Props {
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
	readonly children: ComponentChildren;
	readonly disabled?: boolean;
	/** Says the label to screen readers only. */
	readonly quiet?: boolean;
}

export function Switch({ checked, onChange, children, disabled = false, quiet = false }: Props) {
	return (
		<label class="switch">
			<span class={quiet ? 'sr-only' : 'switch-label'}>{children}</span>
			<input
				type="checkbox"
				// biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is checked
				role="switch"
				checked={checked}
				disabled={disabled}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
		</label>
	);
}
