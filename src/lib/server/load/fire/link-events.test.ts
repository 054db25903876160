import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventRule } from './event-rule';
import { linkEvents, type Pixels } from './link-events';
import { metresBetween } from './metres';

const RULE: EventRule = {
	touch: 1.5,
	viirsMetres: 1000,
	modisMetres: 2000,
	windowMinutes: 360,
	widthMetres: 3000,
	spanMinutes: 1440,
	passMinutes: 10
};

/** A pixel as a test states it: metres north and east of a point near 38.3° N, minutes, satellite. */
interface Stated {
	north?: number;
	east?: number;
	minute?: number;
	satellite?: number;
	modis?: boolean;
	side?: number;
}

const LATITUDE = 3_830_000;

function pixelsOf(stated: Stated[]): Pixels {
	const east = 1 / (1.11195 * Math.cos((38.3 * Math.PI) / 180));
	const placed = stated
		.map((one) => ({
			minute: one.minute ?? 0,
			latitude: LATITUDE + Math.round((one.north ?? 0) / 1.11195),
			longitude: 11_680_000 + Math.round((one.east ?? 0) * east),
			side: one.side ?? (one.modis ? 1000 : 375),
			satellite: one.satellite ?? 1,
			modis: Number(one.modis ?? false)
		}))
		.sort((a, b) => a.minute - b.minute || a.latitude - b.latitude || a.longitude - b.longitude);
	const column = (key: keyof (typeof placed)[number]) => Int32Array.from(placed, (one) => one[key]);
	return {
		minute: column('minute'),
		latitude: column('latitude'),
		longitude: column('longitude'),
		side: column('side'),
		satellite: column('satellite'),
		modis: column('modis')
	};
}

function events(...stated: Stated[]): number[] {
	return [...linkEvents(pixelsOf(stated), () => RULE)];
}

test('two pixels of a pass that touch are one event, two that do not are two', () => {
	expect(events({}, { east: 560 })).toEqual([0, 0]);
	expect(events({}, { east: 570 })).toEqual([0, 1]);
	expect(events({}, { east: 700, side: 500 })).toEqual([0, 0]);
});

test('a chain of touching pixels is one event up to the width, and is cut there', () => {
	const chain = (count: number) => Array.from({ length: count }, (_, i) => ({ east: i * 500 }));
	expect(events(...chain(7))).toEqual([0, 0, 0, 0, 0, 0, 0]);
	expect(events(...chain(8))).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
	expect(new Set(events(...chain(20))).size).toBe(3);
});

test('another VIIRS satellite joins within a kilometre and six hours', () => {
	expect(events({}, { satellite: 2, minute: 360, north: 990 })).toEqual([0, 0]);
	expect(events({}, { satellite: 2, minute: 361, north: 990 })).toEqual([0, 1]);
	expect(events({}, { satellite: 2, minute: 50, north: 1010 })).toEqual([0, 1]);
});

test('with a MODIS pixel two kilometres will do', () => {
	expect(events({}, { satellite: 3, modis: true, minute: 50, north: 1990 })).toEqual([0, 0]);
	expect(events({}, { satellite: 3, modis: true, minute: 50, north: 2010 })).toEqual([0, 1]);
});

test('the same place 24 hours later is another event, and a chain of hours ends at 24', () => {
	expect(events({}, { minute: 1440 })).toEqual([0, 1]);
	const hours = [0, 6, 12, 18, 24, 30].map((hour, i) => ({ minute: hour * 60, satellite: i % 2 }));
	expect(events(...hours)).toEqual([0, 0, 0, 0, 0, 1]);
});

test('events that meet in a later pixel become one', () => {
	expect(events({}, { east: 1500 }, { east: 750, satellite: 2, minute: 30 })).toEqual([0, 0, 0]);
	expect(events({}, { east: 3100 }, { east: 1550, satellite: 3, modis: true, minute: 30 })).toEqual(
		[0, 1, 0]
	);
});

test('no event is wider or longer than the rule allows, whatever the pixels', () => {
	const stated = fc.record({
		north: fc.integer({ min: 0, max: 9000 }),
		east: fc.integer({ min: 0, max: 9000 }),
		minute: fc.integer({ min: 0, max: 4000 }),
		satellite: fc.integer({ min: 1, max: 3 }),
		modis: fc.boolean()
	});
	fc.assert(
		fc.property(fc.array(stated, { minLength: 2, maxLength: 80 }), (some) => {
			const pixels = pixelsOf(some);
			const numbers = linkEvents(pixels, () => RULE);
			for (const [one, event] of numbers.entries())
				for (const [other, same] of numbers.entries()) {
					if (event !== same) continue;
					expect(
						metresBetween(
							pixels.latitude[one] ?? 0,
							pixels.longitude[one] ?? 0,
							pixels.latitude[other] ?? 0,
							pixels.longitude[other] ?? 0
						)
					).toBeLessThanOrEqual(3000);
					expect(
						Math.abs((pixels.minute[one] ?? 0) - (pixels.minute[other] ?? 0))
					).toBeLessThanOrEqual(1440);
				}
		}),
		{ numRuns: 50 }
	);
});
