/** How much of the browser's room all datasets take, and how much there is. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/i18n.ts';
import { formatBytes } from './format-bytes.ts';

/** `datasets` is what the room is taken by: asked again whenever they change. */
export function StorageUse({ datasets }: { readonly datasets: unknown }) {
	const [room, setRoom] = useState<StorageEstimate>();
	useEffect(() => {
		if (datasets === undefined) return;
		// Browsers that do not say are no failure.
		navigator.storage?.estimate().then(setRoom, () => undefined);
	}, [datasets]);
	if (room?.usage === undefined || room.quota === undefined) return null;
	return <p class="soft storage">{t('options_storage', formatBytes(room.usage), formatBytes(room.quota))}</p>;
}
