/** Choosing files by a button, beside the words on dropping them. */
import { FileUp } from 'lucide-preact';
import { useRef } from 'preact/hooks';
import { t } from '../ui/i18n.ts';

interface Props {
	readonly disabled: boolean;
	/** Files are held over the page. */
	readonly over: boolean;
	readonly onFiles: (files: readonly File[]) => void;
}

export function ImportFiles({ disabled, over, onFiles }: Props) {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<div class={over && !disabled ? 'drop over' : 'drop'}>
			<input
				ref={picker}
				type="file"
				multiple
				accept=".json,.jsonl,.ndjson,.gz,.csv,.tsv,.opml,.xml,.rss,.atom,.jsonld,.html,application/json"
				hidden
				onChange={(event) => {
					const files = [...(event.currentTarget.files ?? [])];
					// The same file can then be chosen again after it was corrected.
					event.currentTarget.value = '';
					if (files.length > 0) onFiles(files);
				}}
			/>
			<button type="button" class="button" disabled={disabled} onClick={() => picker.current?.click()}>
				<FileUp size={16} aria-hidden="true" />
				{t('options_choose')}
			</button>
			<p class="soft">{t(disabled ? 'options_import_off' : 'options_drop_hint')}</p>
		</div>
	);
}
