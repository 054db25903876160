import { seasonal, yearOf } from './calendar.mjs';
import { autoregression, clamp, stream } from './random.mjs';

/** Limits of GB 3838-2002 table 1 for the classes Ⅲ, Ⅳ, Ⅴ, mg/L; a lake has its own for total phosphorus. */
const LIMITS = {
	codmn: [6, 10, 15],
	cod: [20, 30, 40],
	bod5: [4, 6, 10],
	nh3n: [1, 1.5, 2],
	tp: [0.2, 0.3, 0.4],
	f: [1, 1.5, 1.5]
};
const LAKE_TP = [0.05, 0.1, 0.2];

/** Share of the target limit at which an item lies where it is not a weak one. */
const USUAL = { codmn: 0.6, cod: 0.66, bod5: 0.56, nh3n: 0.28, tp: 0.46, f: 0.6 };

/** Ammonia peaks in the cold, organic matter and phosphorus with the rains. */
const SEASON = {
	codmn: [0.92, 0.93, 0.96, 0.98, 1, 1.04, 1.12, 1.12, 1.04, 0.98, 0.94, 0.92],
	cod: [0.94, 0.95, 0.97, 0.99, 1, 1.03, 1.1, 1.1, 1.03, 0.98, 0.95, 0.94],
	bod5: [1, 1, 1, 1, 1, 1.02, 1.05, 1.05, 1, 0.98, 0.97, 0.98],
	nh3n: [1.3, 1.28, 1.12, 0.95, 0.85, 0.8, 0.85, 0.85, 0.85, 0.9, 1.05, 1.2],
	tp: [0.9, 0.9, 0.92, 0.95, 1, 1.06, 1.16, 1.16, 1.05, 0.98, 0.92, 0.9],
	f: [1, 1.01, 1.02, 1.02, 1.02, 1, 0.96, 0.95, 0.98, 1, 1, 1]
};

const IMPROVES = { 2019: 1, 2020: 0.95, 2021: 0.94 };
const SPREAD = { codmn: 0.15, cod: 0.16, bod5: 0.15, nh3n: 0.24, tp: 0.2, f: 0.12 };
const WATER_TEMPERATURE = [1.2, 2.8, 8.6, 15.4, 21.2, 25.8, 27.9, 27.2, 22.4, 16, 8.3, 2.4];
const OXYGEN = [11.8, 11.2, 9.8, 8.6, 7.5, 6.6, 6.1, 6.3, 7.2, 8.5, 10.1, 11.4];

/** Concentrations of a section on its sampling days, before printing: key → value, mg/L (℃ for wt). */
export function sectionLevels(section, days) {
	const random = stream(`water/${section.code}`);
	const shared = autoregression(random, days.length, 0.6);
	const own = Object.fromEntries(
		Object.keys(LIMITS).map((item) => [item, autoregression(random, days.length, 0.5)])
	);
	return days.map((day, i) => {
		const values = Object.fromEntries(
			Object.keys(LIMITS).map((item) => {
				const swing = 0.6 * shared[i] + 0.8 * own[item][i];
				return [item, itemLevel(section, item, day, swing)];
			})
		);
		return { ...values, ...field(section, day, shared[i], random) };
	});
}

function itemLevel(section, item, day, swing) {
	const limits = item === 'tp' && section.lake ? LAKE_TP : LIMITS[item];
	const limit = limits[(section.target ?? 4) - 3];
	const usual = item === 'nh3n' && section.lake ? 0.02 : USUAL[item];
	const share = section.weak.includes(item) ? section.ratio : usual;
	const level = share * IMPROVES[yearOf(day)] * seasonal(SEASON[item], day);
	return limit * level * clamp(1 + SPREAD[item] * swing, 0.25, 2.2);
}

/** What is measured at the bank, and oil. */
function field(section, day, foul, random) {
	return {
		wt: clamp(seasonal(WATER_TEMPERATURE, day) + 1.1 * random.normal(), 0.1, 31),
		ph: clamp(8.05 + 0.22 * random.normal(), 7.1, 8.95),
		do: clamp(seasonal(OXYGEN, day) * (1 - 0.07 * foul + 0.06 * random.normal()), 2.1, 15),
		oil: clamp(0.018 + 0.011 * random.normal(), 0, 0.06)
	};
}
