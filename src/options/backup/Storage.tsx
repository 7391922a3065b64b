/** How much room there is, and the wish that the browser keep what is stored when it runs short. */
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../ui/i18n.ts';
import { formatBytes } from '../format-bytes.ts';

interface Room {
	readonly usage: number;
	readonly quota: number;
}

type Kept = 'asking' | 'kept' | 'not-asked' | 'refused';

export function Storage() {
	const [room, setRoom] = useState<Room>();
	const [kept, setKept] = useState<Kept>('asking');
	useEffect(() => {
		void look().then((found) => {
			setRoom(found.room);
			setKept(found.persisted ? 'kept' : 'not-asked');
		});
	}, []);
	const persist = async () => setKept((await navigator.storage.persist().catch(() => false)) ? 'kept' : 'refused');
	return (
		<div class="room">
			<h3>{t('storage_room')}</h3>
			{room !== undefined && (
				<>
					<p>{t('storage_used', formatBytes(room.usage), formatBytes(room.quota))}</p>
					<meter aria-label={t('storage_room')} min={0} max={room.quota} value={room.usage} />
				</>
			)}
			<p role="status">
				{kept === 'kept' && t('storage_kept')}
				{kept === 'refused' && t('storage_not_kept')}
			</p>
			{(kept === 'not-asked' || kept === 'refused') && (
				<>
					<p class="soft">{t('storage_may_go')}</p>
					<button type="button" class="button" onClick={() => void persist()}>
						{t('storage_keep')}
					</button>
				</>
			)}
		</div>
	);
}

/** A browser that says nothing of its storage has nothing to show. */
async function look(): Promise<{ room: Room | undefined; persisted: boolean }> {
	try {
		const [{ usage, quota }, persisted] = await Promise.all([
			navigator.storage.estimate(),
			navigator.storage.persisted(),
		]);
		return { room: usage === undefined || quota === undefined ? undefined : { usage, quota }, persisted };
	} catch {
		return { room: undefined, persisted: false };
	}
}
