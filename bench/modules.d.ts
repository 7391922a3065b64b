/** mark.js ships no types; only what is used here. */
declare module 'mark.js' {
	export default class Mark {
		constructor(context: Element);
		markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
	}
}
