import { FIRST_DAY, LAST_DAY, dayOf, days, monthKey, monthOf } from './calendar.mjs';
import { autoregression, clamp, stream } from './random.mjs';

/** Divides by the mean of each month, so that the trend tables alone decide how a month compares with last year's. */
function evenMonths(values, span) {
	const sums = new Map();
	span.forEach((day, i) => {
		const [sum, count] = sums.get(monthKey(day)) ?? [0, 0];
		sums.set(monthKey(day), [sum + values[i], count + 1]);
	});
	return span.map((day, i) => {
		const [sum, count] = sums.get(monthKey(day));
		return (values[i] * count) / sum;
	});
}

/** Stagnant air swings most from November to February. */
const SWING = [0.45, 0.43, 0.38, 0.32, 0.3, 0.28, 0.28, 0.28, 0.32, 0.38, 0.44, 0.45];

/** Days of blown dust: μg/m³ of PM10 that come on top, shared by the whole city. */
const DUST = new Map(
	[
		['2019-03-20', 95],
		['2019-04-05', 120],
		['2020-03-18', 110],
		['2020-10-21', 80],
		['2021-01-13', 90],
		['2021-03-15', 360],
		['2021-03-16', 150],
		['2021-03-28', 310],
		['2021-04-15', 170],
		['2021-05-07', 130]
	].map(([iso, load]) => [dayOf(iso), load])
);

/** Weather of the city, day by day: factors with mean 1 in every month, and the dust load in μg/m³. */
export function cityWeather() {
	const span = days(FIRST_DAY, LAST_DAY);
	const calm = autoregression(stream('air/calm'), span.length, 0.66);
	const sun = autoregression(stream('air/sun'), span.length, 0.58);
	const stagnation = span.map((day, i) => {
		const swing = SWING[monthOf(day) - 1];
		return clamp(1 + swing * calm[i] + 0.09 * (calm[i] * calm[i] - 1), 0.3, 2.9);
	});
	const ozone = span.map((_, i) => clamp(1 + 0.23 * sun[i], 0.35, 1.75));
	return {
		stagnation: evenMonths(stagnation, span),
		ozone: evenMonths(ozone, span),
		dust: span.map((day) => DUST.get(day) ?? 0)
	};
}
