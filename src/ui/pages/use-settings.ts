/** The reader's settings as a hook: undefined until read, and up to date with every other part that changes them. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, type Settings, watchSettings } from '../../protocol/settings.ts';

export interface SettingsHandle {
	readonly settings: Settings | undefined;
	/** Resolves when the change is stored. */
	readonly change: (next: (settings: Settings) => Settings) => Promise<void>;
}

export function useSettings(): SettingsHandle {
	const [settings, setSettings] = useState<Settings>();
	useEffect(() => {
		void loadSettings().then(setSettings);
		return watchSettings(setSettings);
	}, []);
	const change = useCallback(async (next: (settings: Settings) => Settings) => {
		setSettings(await changeSettings(next));
	}, []);
	return { settings, change };
}
