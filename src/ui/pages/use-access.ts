/** Whether the browser lets the extension into web pages, kept up to date; undefined until known. */
import { useEffect, useState } from 'preact/hooks';
import { type WebAccess, watchAccess, webAccess } from '../../platform/origins.ts';

export function useAccess(): WebAccess | undefined {
	const [access, setAccess] = useState<WebAccess>();
	useEffect(() => {
		const look = () => void webAccess().then(setAccess);
		look();
		return watchAccess(look);
	}, []);
	return access;
}
