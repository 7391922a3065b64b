/**
 * The hash cyrb53 (bryc, public domain), as two signed numbers of 32 bits each: of the lower one 21 bits belong to what is
 * named 53. Equal texts and seeds always give the same; ids that are made of it are stored.
 */
export function cyrb53(text: string, seed = 0): readonly [high: number, low: number] {
	let high = 0xdeadbeef ^ seed;
	let low = 0x41c6ce57 ^ seed;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	return [high, low];
}
