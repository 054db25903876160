import { waterOutfallsWords } from '$lib/words/apart/water-outfalls';
import { decimalText } from '$lib/format/water-reading';
import type { OutfallReading } from '$lib/server/reports/water-outfalls';

/** The limit of a value: 50, or 6—9 of pH; empty where the permit names none. */
export function limitText({ low, limit }: OutfallReading): string {
	if (limit === null) return '';
	const high = decimalText(limit);
	return low === null ? high : waterOutfallsWords().range(decimalText(low), high);
}
