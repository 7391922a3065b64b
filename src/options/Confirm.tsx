/** A button that asks before it acts, in its own place: the question, yes, and no, with the focus on no. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';

interface Props {
	readonly label: string;
	/** The accessible name when the label alone does not say which entry is meant. */
	readonly fullLabel?: string;
	readonly question: string;
	readonly yes: string;
	readonly disabled: boolean;
	readonly onConfirm: () => Promise<void>;
}

export function Confirm({ label, fullLabel, question, yes, disabled, onConfirm }: Props) {
	const [asking, setAsking] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const no = useRef<HTMLButtonElement>(null);
	const wasAsking = useRef(false);
	useLayoutEffect(() => {
		if (asking) no.current?.focus();
		else if (wasAsking.current) opener.current?.focus();
		wasAsking.current = asking;
	}, [asking]);

	if (!asking) {
		return (
			<button
				ref={opener}
				type="button"
				class="link"
				{...(fullLabel === undefined ? {} : { 'aria-label': fullLabel })}
				disabled={disabled}
				onClick={() => setAsking(true)}
			>
				{label}
			</button>
		);
	}
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === 'Escape') setAsking(false);
	};
	return (
		<fieldset class="confirm" onKeyDown={onKeyDown}>
			<legend>{question}</legend>
			<button
				type="button"
				class="button"
				onClick={() => {
					setAsking(false);
					void onConfirm();
				}}
			>
				{yes}
			</button>
			<button ref={no} type="button" class="button" onClick={() => setAsking(false)}>
				{t('options_keep')}
			</button>
		</fieldset>
	);
}
