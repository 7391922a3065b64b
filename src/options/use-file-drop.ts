/** Files dropped anywhere on the page; true while some are held over it. */
import { useEffect, useRef, useState } from 'preact/hooks';

export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
	const [over, setOver] = useState(false);
	const handler = useRef(onDrop);
	handler.current = onDrop;
	useEffect(() => {
		// Entering a child leaves its parent: the page is left when as many have been left as entered.
		let depth = 0;
		const enter = (event: DragEvent) => {
			if (!carriesFiles(event)) return;
			depth++;
			setOver(true);
		};
		const leave = (event: DragEvent) => {
			if (!carriesFiles(event)) return;
			depth = Math.max(0, depth - 1);
			if (depth === 0) setOver(false);
		};
		// Without this the browser would leave the page and show the file.
		const hover = (event: DragEvent) => {
			if (carriesFiles(event)) event.preventDefault();
		};
		const drop = (event: DragEvent) => {
			depth = 0;
			setOver(false);
			if (!carriesFiles(event)) return;
			event.preventDefault();
			handler.current([...(event.dataTransfer?.files ?? [])]);
		};
		window.addEventListener('dragenter', enter);
		window.addEventListener('dragleave', leave);
		window.addEventListener('dragover', hover);
		window.addEventListener('drop', drop);
		return () => {
			window.removeEventListener('dragenter', enter);
			window.removeEventListener('dragleave', leave);
			window.removeEventListener('dragover', hover);
			window.removeEventListener('drop', drop);
		};
	}, []);
	return over;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
	return dataTransfer?.types.includes('Files') ?? false;
}
