/** The reader's settings as a hook: undefined until read, and up to date with every other part that changes them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../protocol/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../protocol/settings-store.ts';

export type ChangeSettings = (change: (settings: Settings) => Partial<Settings>) => Promise<void>;

export interface SettingsHandle {
	readonly settings: Settings | undefined;
	/** Resolves when the change is stored. */
	readonly change: ChangeSettings;
}

export function useSettings(): SettingsHandle {
	const [settings, setSettings] = useState<Settings>();
	useEffect(() => {
		void loadSettings().then(setSettings);
		return watchSettings(setSettings);
	}, []);
	const change = useCallback<ChangeSettings>(async (next) => setSettings(await changeSettings(next)), []);
	return { settings, change };
}
