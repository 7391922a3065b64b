/** What the reader calls a dataset, and the few letters that stand for it in the card. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DatasetInfo } from '../protocol/views.ts';
import { t } from '../ui/i18n.ts';

export interface OwnNames {
	readonly ownName?: string;
	readonly tag?: string;
}

interface Props {
	readonly dataset: DatasetInfo;
	readonly onSave: (names: OwnNames) => Promise<void>;
	readonly onClose: () => void;
}

export function RenameForm({ dataset, onSave, onClose }: Props) {
	const id = useId();
	const publishers = dataset.givenName ?? dataset.name;
	const [name, setName] = useState(dataset.name);
	const [tag, setTag] = useState(dataset.tag ?? '');
	const field = useRef<HTMLInputElement>(null);
	useLayoutEffect(() => field.current?.select(), []);
	const submit = (event: Event) => {
		event.preventDefault();
		const [ownName, short] = [name.trim(), tag.trim()];
		void onSave({
			...(ownName === '' || ownName === publishers ? {} : { ownName }),
			...(short === '' ? {} : { tag: short }),
		});
	};
	return (
		<form
			class="rename"
			onSubmit={submit}
			onKeyDown={({ key }) => {
				if (key === 'Escape') onClose();
			}}
		>
			<label for={`${id}-name`}>{t('options_own_name')}</label>
			<input
				ref={field}
				id={`${id}-name`}
				type="text"
				maxLength={80}
				placeholder={publishers}
				value={name}
				onInput={({ currentTarget }) => setName(currentTarget.value)}
			/>
			<label for={`${id}-tag`}>{t('options_tag')}</label>
			<input
				id={`${id}-tag`}
				type="text"
				class="short"
				maxLength={8}
				value={tag}
				aria-describedby={`${id}-hint`}
				onInput={({ currentTarget }) => setTag(currentTarget.value)}
			/>
			<p id={`${id}-hint`} class="soft">
				{t('options_rename_hint', publishers)}
			</p>
			<div class="actions">
				<button type="submit" class="button primary">
					{t('options_save')}
				</button>
				<button type="button" class="button" onClick={onClose}>
					{t('options_cancel')}
				</button>
			</div>
		</form>
	);
}
