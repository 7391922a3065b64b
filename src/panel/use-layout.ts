/** Table or list: by width on screen, always the list on paper, where a wide table would be cut off. */
import { useEffect, useState } from 'preact/hooks';

/** From here on a column beside the questions and two accounts are comfortable. */
const WIDE = '(min-width: 720px)';

export function useLayout(): 'matrix' | 'list' {
	const [layout, setLayout] = useState(current);
	useEffect(() => {
		const life = new AbortController();
		const { signal } = life;
		const look = () => setLayout(current());
		// The width may have changed between the first drawing and this.
		look();
		for (const query of [WIDE, 'print']) matchMedia(query).addEventListener('change', look, { signal });
		// Firefox prints a copy that it makes right after this event.
		addEventListener('beforeprint', () => setLayout('list'), { signal });
		addEventListener('afterprint', look, { signal });
		return () => life.abort();
	}, []);
	return layout;
}

function current(): 'matrix' | 'list' {
	return matchMedia(WIDE).matches && !matchMedia('print').matches ? 'matrix' : 'list';
}
