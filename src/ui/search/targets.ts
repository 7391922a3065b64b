/** What can be opened in the popup. */
import type { EntityRef, SearchHit } from '../../protocol/views.ts';

export interface Target {
	readonly ref: EntityRef;
	readonly kind: SearchHit['kind'];
}
