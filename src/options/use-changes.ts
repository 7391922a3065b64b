/** Reads anew what another window, an import or a subscription has changed: at once, and when the page is shown again. */
import { useEffect } from 'preact/hooks';
import { onChange } from '../platform/changes.ts';

/** `read` must stay the same function from one drawing to the next. */
export function useChanges(read: () => void): void {
	useEffect(() => {
		const shown = () => {
			if (document.visibilityState === 'visible') read();
		};
		const end = onChange(shown);
		document.addEventListener('visibilitychange', shown);
		return () => {
			end();
			document.removeEventListener('visibilitychange', shown);
		};
	}, [read]);
}
