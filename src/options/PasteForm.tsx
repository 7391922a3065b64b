/** A text that is pasted instead of a file. */
import { useId, useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';

export function PasteForm({ onText }: { readonly onText: (text: string) => void }) {
	const id = useId();
	const [text, setText] = useState('');
	const submit = (event: Event) => {
		event.preventDefault();
		onText(text);
		setText('');
	};
	return (
		<details class="paste">
			<summary>{t('options_paste')}</summary>
			<form onSubmit={submit}>
				<label for={id} class="sr-only">
					{t('options_paste_label')}
				</label>
				<textarea
					id={id}
					rows={6}
					spellcheck={false}
					placeholder={t('options_paste_label')}
					value={text}
					onInput={({ currentTarget }) => setText(currentTarget.value)}
				/>
				<button type="submit" class="button" disabled={text.trim() === ''}>
					{t('options_check')}
				</button>
			</form>
		</details>
	);
}
