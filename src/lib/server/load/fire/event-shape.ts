import type { InForce } from './detections-in-force';
import { metresBetween } from './metres';

/** What its pixels say of every event, one array a column, by the number of the event. */
export interface EventShapes {
	event: Int32Array;
	/** First pixel; pixels come in the order of time. */
	first_pixel: Int32Array;
	last_pixel: Int32Array;
	pixels: Int32Array;
	/** Centre of its pixels, 0.00001°. */
	latitude: Int32Array;
	longitude: Int32Array;
	/** Distance of the two pixels farthest apart, metres. */
	width_m: Int32Array;
}

/** The shapes of the events, and their pixels. */
export function shapesOf({ pixels }: InForce, event: Int32Array): EventShapes {
	const members = membersOf(event);
	const column = (value: (ones: readonly number[]) => number) => Int32Array.from(members, value);
	return {
		event: Int32Array.from(members.keys()),
		first_pixel: column((ones) => ones[0] ?? 0),
		last_pixel: column((ones) => ones.at(-1) ?? 0),
		pixels: column((ones) => ones.length),
		latitude: column((ones) => mean(pixels.latitude, ones)),
		longitude: column((ones) => mean(pixels.longitude, ones)),
		width_m: column((ones) => widthOf(pixels.latitude, pixels.longitude, ones))
	};
}

/** The pixels of every event, in the order of time. */
export function membersOf(event: Int32Array): number[][] {
	const members: number[][] = [];
	for (let pixel = 0; pixel < event.length; pixel++) {
		const number = event[pixel] ?? 0;
		const those = members[number];
		if (those) those.push(pixel);
		else members[number] = [pixel];
	}
	return members;
}

function mean(values: Int32Array, ones: readonly number[]): number {
	let sum = 0;
	for (const one of ones) sum += values[one] ?? 0;
	return Math.round(sum / ones.length);
}

function widthOf(latitude: Int32Array, longitude: Int32Array, ones: readonly number[]): number {
	let widest = 0;
	for (let i = 1; i < ones.length; i++)
		for (let j = 0; j < i; j++) {
			const [one, other] = [ones[i] ?? 0, ones[j] ?? 0];
			widest = Math.max(
				widest,
				metresBetween(
					latitude[one] ?? 0,
					longitude[one] ?? 0,
					latitude[other] ?? 0,
					longitude[other] ?? 0
				)
			);
		}
	return widest;
}

/** The county that most of an event's rows name themselves; of equals the lower code; null where none does. */
export function ownCounty(
	ones: readonly number[],
	own: ReadonlyMap<number, string>
): string | null {
	if (own.size === 0) return null;
	const counts = new Map<string, number>();
	for (const one of ones) {
		const code = own.get(one);
		if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return most?.[0] ?? null;
}
