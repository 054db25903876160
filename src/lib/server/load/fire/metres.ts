/** Metres of 0.00001° along a meridian. */
export const METRES_PER_UNIT = 1.11195;

/** Radians of 0.00001°. */
const RADIANS_PER_UNIT = Math.PI / 180e5;

/** How much shorter a degree of longitude is at a latitude (0.00001°). */
export function shortening(latitude: number): number {
	return Math.cos(latitude * RADIANS_PER_UNIT);
}

/**
 * Distance of two near points (0.00001°) in whole metres, on the plane that touches between them. Whole metres decide, so
 * that the last bit of a cosine does not.
 */
export function metresBetween(
	latitude: number,
	longitude: number,
	otherLatitude: number,
	otherLongitude: number
): number {
	const north = (otherLatitude - latitude) * METRES_PER_UNIT;
	const east =
		(otherLongitude - longitude) * METRES_PER_UNIT * shortening((latitude + otherLatitude) / 2);
	return Math.round(Math.sqrt(north * north + east * east));
}
