import type { InForce } from './detections-in-force';
import { metresBetween } from './metres';

/** Where an event lies and how wide it is. */
export interface EventShape {
	/** Centre of its pixels, 0.00001°. */
	latitude: number;
	longitude: number;
	/** Distance of the two pixels farthest apart, metres. */
	widthMetres: number;
	/** The county that most of its rows name themselves; of equals the lower code. */
	ownCode: string | null;
}

/** The shapes of the events in the order of their numbers. */
export function shapesOf({ pixels, own }: InForce, event: Int32Array): EventShape[] {
	const members: number[][] = [];
	for (let pixel = 0; pixel < event.length; pixel++) {
		const number = event[pixel] ?? 0;
		const those = members[number];
		if (those) those.push(pixel);
		else members[number] = [pixel];
	}
	return members.map((ones) => ({
		latitude: mean(pixels.latitude, ones),
		longitude: mean(pixels.longitude, ones),
		widthMetres: widthOf(pixels.latitude, pixels.longitude, ones),
		ownCode: own.size === 0 ? null : mostNamed(ones, own)
	}));
}

function mean(values: Int32Array, ones: readonly number[]): number {
	let sum = 0;
	for (const one of ones) sum += values[one] ?? 0;
	return Math.round(sum / ones.length);
}

function widthOf(latitude: Int32Array, longitude: Int32Array, ones: readonly number[]): number {
	let widest = 0;
	for (const [i, one] of ones.entries())
		for (const other of ones.slice(0, i))
			widest = Math.max(
				widest,
				metresBetween(
					latitude[one] ?? 0,
					longitude[one] ?? 0,
					latitude[other] ?? 0,
					longitude[other] ?? 0
				)
			);
	return widest;
}

function mostNamed(ones: readonly number[], own: ReadonlyMap<number, string>): string | null {
	const counts = new Map<string, number>();
	for (const one of ones) {
		const code = own.get(one);
		if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return most?.[0] ?? null;
}
