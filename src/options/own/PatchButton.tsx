/** Copies what was added to another dataset, in lines that its publisher can put into the dataset's file. */
import { ask } from '../../protocol/send.ts';
import { copyText } from '../../ui/clipboard.ts';
import { t } from '../../ui/i18n.ts';

interface Props {
	readonly target: { readonly id: string; readonly name: string };
	readonly say: (words: string) => void;
}

export function PatchButton({ target: { id, name }, say }: Props) {
	const copy = async () => {
		try {
			await copyText(await ask('own-patch', { dataset: id }));
			say(t('own_patch_copied', name));
		} catch {
			say(t('own_patch_failed'));
		}
	};
	return (
		<button type="button" class="link" onClick={() => void copy()}>
			{t('own_patch', name)}
		</button>
	);
}
