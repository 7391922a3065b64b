/** What a reader can choose for a dataset, for this device only. */
import type { NameLanguage } from './settings.ts';

/** Told apart by hue and lightness, and none of them a verdict. */
export const DATASET_COLORS = ['blue', 'cyan', 'violet', 'plum', 'amber', 'brown', 'slate'] as const;
export type DatasetColor = (typeof DATASET_COLORS)[number];

export interface DatasetChoices {
	/** What the reader calls it. */
	readonly ownName?: string | undefined;
	/** A few letters that stand for it in the card. */
	readonly tag?: string | undefined;
	readonly color?: DatasetColor | undefined;
	/** Only names in these languages are looked for in pages; all when absent. */
	readonly languages?: readonly NameLanguage[] | undefined;
}
