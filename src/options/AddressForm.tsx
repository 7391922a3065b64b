/** A web address and what is to be done with it. The browser is asked for the right to that site on the click itself. */
import { useId, useState } from 'preact/hooks';
import { requestOrigins } from '../platform/origins.ts';
import { t } from '../ui/i18n.ts';

interface Props {
	readonly label: string;
	readonly button: string;
	readonly disabled?: boolean;
	readonly onAddress: (url: string) => void;
}

export function AddressForm({ label, button, disabled = false, onAddress }: Props) {
	const id = useId();
	const [text, setText] = useState('');
	const [problem, setProblem] = useState('');
	const submit = async (event: Event) => {
		event.preventDefault();
		const url = webAddress(text);
		if (url === undefined) {
			setProblem(t('options_no_address'));
			return;
		}
		if (!(await requestOrigins([url]))) {
			setProblem(t('options_not_allowed', new URL(url).host));
			return;
		}
		setProblem('');
		setText('');
		onAddress(url);
	};
	return (
		<form class="address" onSubmit={(event) => void submit(event)}>
			<label for={id}>{label}</label>
			<div class="address-row">
				<input
					id={id}
					type="text"
					inputMode="url"
					autocomplete="off"
					spellcheck={false}
					placeholder="https://"
					value={text}
					disabled={disabled}
					aria-describedby={`${id}-problem`}
					{...(problem === '' ? {} : { 'aria-invalid': true })}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<button type="submit" class="button" disabled={disabled}>
					{button}
				</button>
			</div>
			<p id={`${id}-problem`} role="status" class="problem">
				{problem}
			</p>
		</form>
	);
}

/** The address as the browser writes it; without a scheme it is taken for `https:`. */
function webAddress(text: string): string | undefined {
	const trimmed = text.trim();
	const whole = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`;
	const url = URL.parse(whole);
	if (url === null || !/^https?:$/.test(url.protocol) || !(url.hostname.includes('.') || url.port !== ''))
		return undefined;
	return url.href;
}
