/** The marks of a page and of the documents in its frames: each document has its own registry of highlights. */
import type { Settings } from '../protocol/settings.ts';
import { type Mark, MarkLayer } from './marks.ts';
import type { Scheme } from './scheme.ts';

export class MarkLayers {
	private readonly layers = new Map<Document, MarkLayer>();

	/** Replaces all marks. */
	show(marks: readonly Mark[], scheme: Scheme, style: Settings['markStyle']): void {
		const byDocument = new Map<Document, Mark[]>();
		for (const mark of marks) {
			const home = mark.range.startContainer.ownerDocument;
			if (home === null) continue;
			const own = byDocument.get(home);
			if (own === undefined) byDocument.set(home, [mark]);
			else own.push(mark);
		}
		for (const [home, layer] of this.layers) if (!byDocument.has(home)) layer.remove();
		for (const [home, own] of byDocument) this.layerOf(home)?.show(own, scheme, style);
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
