import type { EventRule } from './event-rule';
import type { Pixels } from './link-events';
import { METRES_PER_UNIT, metresBetween, shortening } from './metres';

/** Metres by which a side of a box may differ from the distance of the pixels that make it. */
const SLACK = 2;

/** Events as they grow: a union-find whose sets know their box, their time and their pixels. */
export class EventSet {
	private readonly parent: Int32Array;
	/** Pixels of a set as a ring: each names the next. */
	private readonly next: Int32Array;
	private readonly south: Int32Array;
	private readonly north: Int32Array;
	private readonly west: Int32Array;
	private readonly east: Int32Array;
	private readonly first: Int32Array;
	private readonly last: Int32Array;

	constructor(private readonly pixels: Pixels) {
		const { minute, latitude, longitude } = pixels;
		this.parent = Int32Array.from(minute.keys());
		this.next = Int32Array.from(minute.keys());
		this.south = latitude.slice();
		this.north = latitude.slice();
		this.west = longitude.slice();
		this.east = longitude.slice();
		this.first = minute.slice();
		this.last = minute.slice();
	}

	/** Makes the events of two pixels one, unless that would be too wide or too long. */
	join(one: number, other: number, rule: EventRule): void {
		const [a, b] = [this.root(one), this.root(other)];
		if (a === b || !this.fits(a, b, rule)) return;
		const [old, young] = a < b ? [a, b] : [b, a];
		this.parent[young] = old;
		this.south[old] = least(this.south, a, b);
		this.west[old] = least(this.west, a, b);
		this.first[old] = least(this.first, a, b);
		this.north[old] = most(this.north, a, b);
		this.east[old] = most(this.east, a, b);
		this.last[old] = most(this.last, a, b);
		const after = this.next[old] ?? old;
		this.next[old] = this.next[young] ?? young;
		this.next[young] = after;
	}

	/** Number of each pixel's event, from 0 in the order of first pixels. */
	numbered(): Int32Array {
		const numbers = new Int32Array(this.parent.length);
		let events = 0;
		for (let pixel = 0; pixel < numbers.length; pixel++) {
			const root = this.root(pixel);
			numbers[pixel] = root === pixel ? events++ : (numbers[root] ?? 0);
		}
		return numbers;
	}

	/** The oldest pixel of a set is its root, which `numbered` relies on. */
	private root(pixel: number): number {
		let at = pixel;
		for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) {
			this.parent[at] = this.parent[up] ?? up;
			at = up;
		}
		return at;
	}

	private fits(a: number, b: number, rule: EventRule): boolean {
		if (most(this.last, a, b) - least(this.first, a, b) > rule.spanMinutes) return false;
		const south = least(this.south, a, b);
		const north = most(this.north, a, b);
		const high = (north - south) * METRES_PER_UNIT;
		const wide =
			(most(this.east, a, b) - least(this.west, a, b)) *
			METRES_PER_UNIT *
			shortening((south + north) / 2);
		if (high * high + wide * wide <= rule.widthMetres * rule.widthMetres) return true;
		if (Math.max(high, wide) > rule.widthMetres + SLACK) return false;
		return this.farthest(a, b) <= rule.widthMetres;
	}

	/** Metres between the two pixels of two sets that lie farthest apart. */
	private farthest(a: number, b: number): number {
		let farthest = 0;
		for (const one of this.members(a))
			for (const other of this.members(b)) farthest = Math.max(farthest, this.metres(one, other));
		return farthest;
	}

	private *members(root: number): Generator<number> {
		let pixel = root;
		do {
			yield pixel;
			pixel = this.next[pixel] ?? root;
		} while (pixel !== root);
	}

	private metres(one: number, other: number): number {
		const { latitude, longitude } = this.pixels;
		return metresBetween(
			latitude[one] ?? 0,
			longitude[one] ?? 0,
			latitude[other] ?? 0,
			longitude[other] ?? 0
		);
	}
}

function least(values: Int32Array, a: number, b: number): number {
	return Math.min(values[a] ?? 0, values[b] ?? 0);
}

function most(values: Int32Array, a: number, b: number): number {
	return Math.max(values[a] ?? 0, values[b] ?? 0);
}
