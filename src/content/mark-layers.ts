/** The marks of a page and of the documents in its frames: each document has its own registry of highlights. */
import { type Mark, MarkLayer, type ShownStyle } from './marks.ts';
import type { Scheme } from './scheme.ts';

export class MarkLayers {
	private readonly layers = new Map<Document, MarkLayer>();

	/**
	 * Takes all marks away and makes ready for these, which `add` then brings one by one. Where none are to come nothing is
	 * registered: a page could see even an empty highlight.
	 */
	begin(marks: readonly Mark[], scheme: Scheme, style: ShownStyle): void {
		const homes = new Set(marks.map(homeOf));
		for (const [home, layer] of this.layers) if (!homes.has(home)) layer.remove();
		for (const home of homes) if (home !== null) this.layerOf(home)?.begin(scheme, style);
	}

	add(mark: Mark): void {
		const home = homeOf(mark);
		if (home !== null) this.layerOf(home)?.add(mark);
	}

	/** Draws attention to one place; to none when undefined. */
	activate(range: StaticRangeInit | undefined): void {
		const home = range?.startContainer.ownerDocument;
		if (home) this.layerOf(home);
		for (const [document, layer] of this.layers) layer.activate(document === home ? range : undefined);
	}

	/** Puts back what a page has emptied; says no when another content script has put its own marks there. */
	keep(): boolean {
		return [...this.layers.values()].every((layer) => layer.keep());
	}

	remove(): void {
		for (const layer of this.layers.values()) layer.remove();
		this.layers.clear();
	}

	/** None for the document of a frame that has gone. */
	private layerOf(home: Document): MarkLayer | undefined {
		const known = this.layers.get(home);
		if (known !== undefined || home.defaultView === null) return known;
		const layer = new MarkLayer(home.defaultView);
		this.layers.set(home, layer);
		return layer;
	}
}

function homeOf({ range }: Mark): Document | null {
	return range.startContainer.ownerDocument;
}
